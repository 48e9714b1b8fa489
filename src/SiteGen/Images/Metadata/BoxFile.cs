namespace SiteGen.Images.Metadata;

/// <summary>
/// Cleans HEIC, AVIF, MP4 and MOV in place: their pixels and sounds are found by their offsets, so nothing may move. A box that goes
/// becomes a free one of the same size, full of zeros.
/// </summary>
internal sealed class BoxFile
{
    private static readonly ImmutableArray<string> TopBoxes =
    [
        "ftyp", "styp", "moov", "mdat", "meta", "moof", "mfra", "sidx", "ssix", "pdin", "imda", "prft", "JXL ", "jxlc", "jxlp", "jxll",
        "jxli", "jP  ", "jp2h", "jp2c",
    ];

    private static readonly ImmutableArray<string> FilmBoxes =
        ["mvhd", "trak", "udta", "meta", "mvex", "iods", "prfl", "clip", "ctab", "rmra", "pssh"];

    private static readonly ImmutableArray<string> TrackBoxes =
        ["tkhd", "mdia", "edts", "tref", "udta", "meta", "load", "matt", "clip", "tapt", "imap", "trgr"];

    private readonly ByteWindow _file;
    private readonly Findings _findings;
    private readonly BoxBlanker _blank;

    private BoxFile(ByteWindow file, Findings findings)
    {
        (_file, _findings) = (file, findings);
        _blank = new BoxBlanker(file, findings);
    }

    private static ReadOnlySpan<byte> XmpId =>
        [0xBE, 0x7A, 0xCF, 0xCB, 0x97, 0xA9, 0x42, 0xE8, 0x9C, 0x71, 0x99, 0x94, 0x91, 0xE3, 0xAF, 0xAC];

    public static void Walk(ByteWindow file, Findings findings) => new BoxFile(file, findings).Walk();

    private void Walk()
    {
        var boxes = BoxReader.Read(_file, 0, _file.Length, out var isWhole);
        foreach (var box in boxes)
        {
            Top(box);
        }

        if (!isWhole)
        {
            // A film that is still being downloaded ends in the middle of its pictures; of other ends nobody knows what they are.
            var end = boxes.Count > 0 ? boxes[^1].End : 0;
            var isPlayable = boxes.Exists(static box => box.Name is "moov" or "meta");
            if (!isPlayable || !_file.Read(end + 4, 4).SequenceEqual("mdat"u8))
            {
                _findings.Damage();
                _findings.Remove(end, _file.Length - end);
            }
        }
    }

    private void Top(Box box)
    {
        switch (box.Name)
        {
            case "moov":
                Film(box);
                break;
            case "meta":
                ImageItems.Walk(_file, box, _findings, _blank);
                break;
            default:
                Stay(box, TopBoxes);
                break;
        }
    }

    private void Film(Box film)
    {
        foreach (var box in BoxReader.Inside(_file, film))
        {
            switch (box.Name)
            {
                case "trak":
                    Track(box);
                    break;
                case "udta" or "meta":
                    FilmNotes.Walk(_file, box, _findings, _blank);
                    break;
                default:
                    Stay(box, FilmBoxes);
                    break;
            }
        }
    }

    private void Track(Box track)
    {
        if (!FilmTrack.IsForShowing(_file, track))
        {
            FilmTrack.BlankSamples(_file, track, _findings);
            _blank.Free(track);
            return;
        }

        foreach (var box in BoxReader.Inside(_file, track))
        {
            if (box.Name is "udta" or "meta")
            {
                FilmNotes.Walk(_file, box, _findings, _blank);
            }
            else
            {
                Stay(box, TrackBoxes);
            }
        }
    }

    private void Stay(Box box, ImmutableArray<string> names)
    {
        if (box.Name == "uuid" && _file.Read(box.InsideAt, XmpId.Length).SequenceEqual(XmpId))
        {
            _blank.Xmp(box.InsideAt + XmpId.Length, box.End);
        }
        else if (!names.Contains(box.Name))
        {
            _blank.Free(box);
        }
    }
}

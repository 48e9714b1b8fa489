namespace SiteGen.Images.Metadata;

/// <summary>
/// Cleans a TIFF in place: its pixels are found by their offsets, so nothing may move. Fields leave their directory, and
/// whatever no directory names any more becomes zeros.
/// </summary>
internal sealed class TiffFile
{
    private const int HeaderSize = 8;
    private const int LongestBlock = 4 * 1024 * 1024;

    private readonly ByteWindow _file;
    private readonly Findings _findings;
    private readonly TiffReader _tiff;
    private readonly TiffRanges _kept;

    // Its fields have meanings of their own.
    private readonly bool _isPanasonic;

    private TiffFile(ByteWindow file, TiffReader tiff, Findings findings)
    {
        (_file, _tiff, _findings) = (file, tiff, findings);
        _isPanasonic = TiffReader.IsPanasonic(file.Read(0, 4));
        _kept = new TiffRanges(file, tiff, findings);
    }

    public static void Walk(ByteWindow file, Findings findings)
    {
        findings.Take(ExifBlock.Read(file, 0, file.Length));

        if (TiffReader.Open(file, 0, file.Length) is { } tiff)
        {
            new TiffFile(file, tiff, findings).Walk();
        }
        else
        {
            Drop(file, findings);
        }
    }

    private void Walk()
    {
        var chain = new List<Ifd>();
        var offset = _tiff.First;
        while (_tiff.Read(offset) is { IsWhole: true } ifd)
        {
            // After the first, small copies of the picture are nobody's business.
            if (chain.Count == 0 || !IsReduced(ifd))
            {
                chain.Add(ifd);
            }

            offset = ifd.Next;
        }

        if (chain.Count == 0)
        {
            Drop(_file, _findings);
            return;
        }

        for (var index = 0; index < chain.Count; index++)
        {
            Clean(chain[index], index + 1 < chain.Count ? chain[index + 1].At : 0);
        }

        if (!_findings.IsReading)
        {
            _kept.BlankTheRest();
        }
    }

    // Without a directory there is nothing to show.
    private static void Drop(ByteWindow file, Findings findings)
    {
        findings.Damage();
        findings.Remove(HeaderSize, file.Length - HeaderSize);
    }

    private bool IsReduced(Ifd ifd)
        => (ifd.Find(TiffTags.SubfileType) is { } kind && _tiff.Numbers(kind, 1) is [var bits] && (bits & 1) != 0)
            || (ifd.Find(TiffTags.JpegOffset) is not null && ifd.Find(TiffTags.StripOffsets) is null);

    private void Clean(Ifd ifd, long next)
    {
        var seen = new HashSet<int>();
        var stays = ifd.Entries.Where(entry => seen.Add(entry.Tag) && Stays(entry)).ToArray();
        _kept.KeepFolder(ifd, stays, next);
        if (!_isPanasonic || !_kept.KeepToEnd(ifd))
        {
            _kept.KeepPixels(ifd with { Entries = [.. stays] });
        }
    }

    private bool Stays(IfdEntry entry)
    {
        if (TiffTags.IsPlace(entry.Tag))
        {
            _findings.Locate();
        }

        return entry.IsValid && entry.Tag switch
        {
            ExifTags.PhotoFolder => InnerFolder(entry, ExifFolder.Photo),
            TiffTags.SubFolders => SubFolders(entry),
            TiffTags.Xmp => Block(entry, (byte)' ', bytes => _findings.Take(XmpPacket.Read(bytes)).Cleaned()),
            TiffTags.Iptc => Block(entry, 0, bytes => _findings.Take(IptcBlock.Read(bytes)).Cleaned()),
            TiffTags.Photoshop => Block(entry, 0, PhotoshopCleaned),
            _ => TiffTags.MayStay(entry.Tag) || (_isPanasonic && TiffTags.MayStayOfPanasonic(entry.Tag)),
        };
    }

    private byte[]? PhotoshopCleaned(byte[] bytes)
    {
        var block = PhotoshopBlock.Read(bytes);
        if (block.Iptc is { } iptc)
        {
            _findings.Take(iptc);
        }

        return block.Cleaned();
    }

    private bool InnerFolder(IfdEntry entry, ExifFolder folder)
    {
        if (_tiff.Numbers(entry, 1) is not [var offset] || _tiff.Read(offset) is not { IsWhole: true } ifd)
        {
            return false;
        }

        var stays = ifd.Entries.Where(inner => inner.IsValid && (inner.Tag == ExifTags.InteroperabilityFolder && folder == ExifFolder.Photo
            ? InnerFolder(inner, ExifFolder.Interoperability)
            : ExifTags.MayStay(folder, inner.Tag))).ToArray();
        _kept.KeepFolder(ifd, stays, 0);
        return stays.Length > 0;
    }

    private bool SubFolders(IfdEntry entry)
    {
        foreach (var offset in _tiff.Numbers(entry, 32))
        {
            if (_tiff.Read(offset) is not { } ifd)
            {
                continue;
            }

            if (!ifd.IsWhole || IsReduced(ifd))
            {
                // The list of directories keeps its length: a preview's becomes empty.
                _kept.KeepFolder(ifd, [], 0);
            }
            else
            {
                Clean(ifd, 0);
            }
        }

        return true;
    }

    private bool Block(IfdEntry entry, byte padding, Func<byte[], byte[]?> clean)
    {
        if (_tiff.Bytes(entry, LongestBlock) is not { Length: > 8 } bytes)
        {
            return false;
        }

        var cleaned = clean(bytes);
        if (cleaned is null)
        {
            return true;
        }

        if (cleaned.Length == 0 || cleaned.Length > bytes.Length)
        {
            return false;
        }

        var padded = new byte[bytes.Length];
        padded.AsSpan().Fill(padding);
        cleaned.CopyTo(padded, 0);
        if (!padded.AsSpan().SequenceEqual(bytes))
        {
            _findings.Replace(entry.ValueAt, padded.Length, padded);
        }

        return true;
    }
}

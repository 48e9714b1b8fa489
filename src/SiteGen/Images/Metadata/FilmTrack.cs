namespace SiteGen.Images.Metadata;

/// <summary>Tells a film's tracks for eyes and ears from those that a camera wrote for itself: positions, movements, faces.</summary>
internal static class FilmTrack
{
    private const int KindAt = 8;
    private const int LargestTable = 8 * 1024 * 1024;

    /// <summary>Pictures, sound, subtitles and time code.</summary>
    public static bool IsForShowing(ByteWindow file, Box track)
        => Path(file, track, "mdia", "hdlr") is { } handler
            && file.ReadWhole(handler.InsideAt + KindAt, 4) is { IsEmpty: false } kind
            && (kind.SequenceEqual("vide"u8) || kind.SequenceEqual("soun"u8) || kind.SequenceEqual("sbtl"u8) || kind.SequenceEqual("subt"u8)
                || kind.SequenceEqual("clcp"u8) || kind.SequenceEqual("tmcd"u8) || kind.SequenceEqual("auxv"u8) || kind.SequenceEqual("pict"u8));

    /// <summary>What the track's tables point at becomes zeros.</summary>
    public static void BlankSamples(ByteWindow file, Box track, Findings findings)
    {
        if (findings.IsReading || Path(file, track, "mdia", "minf", "stbl") is not { } table)
        {
            return;
        }

        var boxes = BoxReader.Inside(file, table);
        var offsets = Numbers(file, boxes, "stco", 8, 4);
        offsets = offsets.Length > 0 ? offsets : Numbers(file, boxes, "co64", 8, 8);
        var runs = Numbers(file, boxes, "stsc", 8, 4);
        var sizes = Numbers(file, boxes, "stsz", 4, 4);
        if (runs.Length < 3 || sizes.Length < 2)
        {
            return;
        }

        var (sample, run) = (0L, 0);
        for (var chunk = 0; chunk < offsets.Length; chunk++)
        {
            while (run + 3 < runs.Length && runs[run + 3] <= chunk + 1)
            {
                run += 3;
            }

            var count = Math.Min(runs[run + 1], (sizes[0] > 0 ? sizes[1] : sizes.Length - 2) - sample);
            var length = sizes[0] > 0 ? count * sizes[0] : sizes.Skip((int)sample + 2).Take((int)count).Sum();
            sample += count;
            var end = Math.Min(file.Length, offsets[chunk] + length);
            if (offsets[chunk] < end && file.HasAnything(offsets[chunk], end))
            {
                findings.Blank(offsets[chunk], end - offsets[chunk]);
            }
        }
    }

    private static Box? Path(ByteWindow file, Box from, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (BoxReader.Find(BoxReader.Inside(file, from), name) is not { } box)
            {
                return null;
            }

            from = box;
        }

        return from;
    }

    private static long[] Numbers(ByteWindow file, List<Box> boxes, string name, int skipped, int size)
    {
        if (BoxReader.Find(boxes, name) is not { } box || box.End - box.InsideAt <= skipped || box.End - box.InsideAt > LargestTable)
        {
            return [];
        }

        var bytes = file.ReadWhole(box.InsideAt + skipped, box.End - box.InsideAt - skipped);
        var numbers = new long[bytes.Length / size];
        for (var index = 0; index < numbers.Length; index++)
        {
            numbers[index] = Math.Max(0, (long)TiffReader.Whole(bytes[(index * size)..], size, isLittle: false));
        }

        return numbers;
    }
}

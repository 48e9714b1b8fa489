namespace SiteGen.Images.Metadata;

/// <summary>Which parts of a TIFF file are needed for what stays in its directories.</summary>
internal sealed class TiffRanges
{
    private const int MostStrips = 1024 * 1024;
    private const int OldJpeg = 6;

    // Writers leave a few bytes between values; those are no secret.
    private const int UsualGap = 8;

    private readonly ByteWindow _file;
    private readonly TiffReader _tiff;
    private readonly Findings _findings;
    private readonly List<(long At, long End)> _kept;
    private readonly List<IfdEntry> _removed = [];
    private bool _isComplete = true;
    private bool _isUnending;

    public TiffRanges(ByteWindow file, TiffReader tiff, Findings findings)
    {
        (_file, _tiff, _findings) = (file, tiff, findings);
        _kept = [(0, tiff.HeaderSize)];
    }

    /// <summary>The directory stays with these of its entries.</summary>
    public void KeepFolder(Ifd ifd, IfdEntry[] stays, long next)
    {
        _kept.Add((ifd.At, ifd.End));
        _kept.AddRange(stays.Select(static entry => (entry.ValueAt, entry.ValueAt + entry.Length)));
        _removed.AddRange(ifd.Entries.Except(stays).Where(static entry => entry.IsValid));
        if ((stays.Length == ifd.Entries.Length && next == ifd.Next) || _findings.IsReading)
        {
            return;
        }

        using var bytes = new MemoryStream();
        bytes.Write(Number(stays.Length, _tiff.CountSize));
        foreach (var entry in stays)
        {
            bytes.Write(_file.Read(entry.EntryAt, _tiff.EntrySize));
        }

        bytes.Write(Number(next, _tiff.OffsetSize));
        var written = bytes.ToArray();
        var whole = new byte[ifd.End - ifd.At];
        written.AsSpan(0, Math.Min(written.Length, whole.Length)).CopyTo(whole);
        _findings.Replace(ifd.At, whole.Length, whole);
    }

    /// <summary>Strips or tiles, as the directory lists them.</summary>
    public void KeepPixels(Ifd ifd)
    {
        Keep(ifd, TiffTags.StripOffsets, TiffTags.StripByteCounts);
        Keep(ifd, TiffTags.TileOffsets, TiffTags.TileByteCounts);
        Keep(ifd, TiffTags.JpegOffset, TiffTags.JpegLength);

        // The first way to put JPEG into TIFF had tables whose length nobody says.
        _isComplete &= ifd.Find(TiffTags.Compression) is not { } kind || _tiff.Numbers(kind, 1) is not [OldJpeg];
    }

    /// <summary>From where the raw pixels begin; false when the directory does not say it.</summary>
    public bool KeepToEnd(Ifd ifd)
    {
        if (ifd.Find(TiffTags.RawOffset) is not { } listed || _tiff.Numbers(listed, 1) is not [var offset]
            || offset < _tiff.HeaderSize || offset >= _file.Length)
        {
            return false;
        }

        _kept.Add((offset, _file.Length));
        _isUnending = true;
        return true;
    }

    /// <summary>Where the pixels' place is not known to the byte, only what was taken out of a directory goes.</summary>
    public void BlankTheRest()
    {
        if (!_isComplete || _isUnending)
        {
            foreach (var entry in _removed)
            {
                BlankBehind(entry);
            }
        }

        if (!_isComplete)
        {
            return;
        }

        // Where something goes anyway, nothing is left to chance.
        var gap = _removed.Count > 0 ? 0 : UsualGap;
        long end = 0;
        foreach (var (at, rangeEnd) in _kept.Append((_file.Length, _file.Length)).Order())
        {
            if (at - end > gap)
            {
                Blank(end, at);
            }

            end = Math.Max(end, rangeEnd);
        }
    }

    private void BlankBehind(IfdEntry entry)
    {
        if (entry.Length > _tiff.OffsetSize)
        {
            Blank(entry.ValueAt, entry.ValueAt + entry.Length);
        }
        else if (entry.Tag is ExifTags.GpsFolder or ExifTags.PhotoFolder && _tiff.Numbers(entry, 1) is [var offset] && _tiff.Read(offset) is { } inner)
        {
            Blank(inner.At, inner.End);
            foreach (var value in inner.Entries.Where(static value => value.IsValid))
            {
                BlankBehind(value);
            }
        }
    }

    private void Blank(long at, long end)
    {
        if (_file.HasAnything(at, end))
        {
            _findings.Blank(at, end - at);
        }
    }

    private void Keep(Ifd ifd, int offsetsTag, int lengthsTag)
    {
        if (ifd.Find(offsetsTag) is not { } listed)
        {
            return;
        }

        var offsets = _tiff.Numbers(listed, MostStrips);
        var lengths = ifd.Find(lengthsTag) is { } sizes ? _tiff.Numbers(sizes, MostStrips) : [];
        if (offsets.IsEmpty || offsets.Length != lengths.Length)
        {
            _isComplete = false;
            return;
        }

        for (var index = 0; index < offsets.Length; index++)
        {
            var (at, length) = (Math.Max(0, offsets[index]), Math.Max(0, lengths[index]));
            _kept.Add((at, Math.Min(_file.Length, at + Math.Min(length, _file.Length))));
        }
    }

    private byte[] Number(long value, int size)
    {
        var bytes = new byte[size];
        for (var index = 0; index < size; index++)
        {
            bytes[_tiff.IsLittleEndian ? index : size - 1 - index] = (byte)(value >> (8 * index));
        }

        return bytes;
    }
}

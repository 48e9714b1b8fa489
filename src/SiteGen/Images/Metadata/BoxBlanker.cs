namespace SiteGen.Images.Metadata;

/// <summary>Turns boxes into free ones.</summary>
internal sealed class BoxBlanker(ByteWindow file, Findings findings)
{
    private static readonly byte[] FreeName = [.. "free"u8];

    /// <summary>What is free already may hold what another program took out.</summary>
    public void Free(Box box)
    {
        if (findings.IsReading)
        {
            return;
        }

        if (box.Name is not ("free" or "skip" or "wide"))
        {
            findings.Replace(box.NameAt, FreeName.Length, FreeName);
        }

        Blank(box.InsideAt, box.End);
    }

    public void Blank(long at, long end)
    {
        if (!findings.IsReading && file.HasAnything(at, end))
        {
            findings.Blank(at, end - at);
        }
    }

    public void Xmp(long at, long end)
    {
        var bytes = file.ReadWhole(at, end - at).ToArray();
        if (bytes.Length < end - at)
        {
            findings.Damage();
            Blank(at, end);
            return;
        }

        if (findings.Take(XmpPacket.Read(bytes)).Cleaned() is { } cleaned)
        {
            Settle(at, bytes, cleaned, (byte)' ');
        }
    }

    /// <summary>Puts cleaned bytes in the place of longer ones.</summary>
    public void Settle(long at, ReadOnlySpan<byte> old, byte[] cleaned, byte padding)
    {
        if (cleaned.Length > old.Length)
        {
            Blank(at, at + old.Length);
            return;
        }

        var padded = new byte[old.Length];
        padded.AsSpan(cleaned.Length).Fill(cleaned.Length == 0 ? (byte)0 : padding);
        cleaned.CopyTo(padded, 0);
        if (!old.SequenceEqual(padded))
        {
            findings.Replace(at, padded.Length, padded);
        }
    }
}

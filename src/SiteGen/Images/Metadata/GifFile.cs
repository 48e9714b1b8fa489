namespace SiteGen.Images.Metadata;

/// <summary>Walks a GIF's blocks; comments and foreign applications' blocks go.</summary>
internal sealed class GifFile
{
    private const int HeaderSize = 13;
    private const byte Extension = 0x21;
    private const byte Picture = 0x2C;
    private const byte Trailer = 0x3B;

    // A descending run of numbers, so that a reader that knows no XMP finds its way out of the raw text.
    private const int XmpExit = 258;

    private readonly ByteWindow _file;
    private readonly Findings _findings;

    private GifFile(ByteWindow file, Findings findings) => (_file, _findings) = (file, findings);

    private static ReadOnlySpan<byte> XmpName => "XMP DataXMP"u8;

    public static void Walk(ByteWindow file, Findings findings) => new GifFile(file, findings).Walk();

    private void Walk()
    {
        var header = _file.ReadWhole(0, HeaderSize);
        var at = header.IsEmpty ? -1 : HeaderSize + PaletteSize(header[10]);
        while (at > 0 && _file.Read(at, 10) is { IsEmpty: false } head)
        {
            switch (head[0])
            {
                case Trailer:
                    _findings.Remove(at + 1, _file.Length - at - 1);
                    return;
                case Picture when head.Length == 10:
                    at = BlocksEnd(at + 11 + PaletteSize(head[9]));
                    break;
                case Extension when head.Length > 2:
                    at = ExtensionEnd(at, head[1]);
                    break;
                default:
                    _findings.Damage();
                    _findings.Remove(at, _file.Length - at);
                    return;
            }
        }
    }

    private static long PaletteSize(byte packed) => (packed & 0x80) != 0 ? 3L << ((packed & 7) + 1) : 0;

    private long ExtensionEnd(long at, byte label)
    {
        var end = BlocksEnd(at + 2);
        var stop = end < 0 ? _file.Length : end;
        var name = label == 0xFF ? _file.Read(at + 3, 11) : [];
        if (name.SequenceEqual(XmpName))
        {
            Xmp(at, stop);
        }
        else if (!(label is 0xF9 or 0x01 || IsForShowing(name)))
        {
            _findings.Remove(at, stop - at);
        }

        return end;
    }

    private static bool IsForShowing(ReadOnlySpan<byte> name)
        => name.SequenceEqual("NETSCAPE2.0"u8) || name.SequenceEqual("ANIMEXTS1.0"u8) || name.SequenceEqual("ICCRGBG1012"u8);

    private void Xmp(long at, long end)
    {
        var start = at + 3 + XmpName.Length;
        var bytes = _file.ReadWhole(start, end - start);
        if (bytes.IsEmpty)
        {
            _findings.Damage();
        }

        var packet = _findings.Take(XmpPacket.Read(bytes.Length > XmpExit ? bytes[..^XmpExit] : bytes));
        switch (packet.Cleaned())
        {
            case null:
                break;
            case { Length: 0 }:
                _findings.Remove(at, end - at);
                break;
            case var cleaned:
                var exit = Enumerable.Range(0, 256).Select(static number => (byte)(255 - number));
                _findings.Replace(start, end - start, (byte[])[.. cleaned, 1, .. exit, 0]);
                break;
        }
    }

    // Behind the empty block that ends a chain of them; -1 when the file ends before.
    private long BlocksEnd(long at)
    {
        while (_file.Read(at, 1) is [var length])
        {
            at += length + 1;
            if (length == 0)
            {
                return at;
            }
        }

        return -1;
    }
}

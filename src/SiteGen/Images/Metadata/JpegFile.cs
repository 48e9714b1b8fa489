using System.Buffers.Binary;

namespace SiteGen.Images.Metadata;

/// <summary>
/// Walks a JPEG's segments. What shows the picture stays where it is; metadata is cleaned or goes, and so does everything
/// behind the picture's end: second pictures and films of phones carry positions of their own.
/// </summary>
internal sealed class JpegFile
{
    private const byte StartOfScan = 0xDA;
    private const byte End = 0xD9;
    private const byte App0 = 0xE0;
    private const byte App1 = 0xE1;
    private const byte App2 = 0xE2;
    private const byte App13 = 0xED;
    private const byte App14 = 0xEE;
    private const int HeadSize = 4;
    private const int LongestSegment = 65533;
    private const int JfifSize = 14;

    private readonly ByteWindow _file;
    private readonly Findings _findings;
    private bool _hasExif;
    private bool _hasXmp;

    // A marker may begin with more than one FF.
    private long _filled;

    private JpegFile(ByteWindow file, Findings findings) => (_file, _findings) = (file, findings);

    private static ReadOnlySpan<byte> ExifName => "Exif\0\0"u8;

    private static ReadOnlySpan<byte> XmpName => "http://ns.adobe.com/xap/1.0/\0"u8;

    private static ReadOnlySpan<byte> PhotoshopName => "Photoshop 3.0\0"u8;

    public static void Walk(ByteWindow file, Findings findings) => new JpegFile(file, findings).Walk();

    private void Walk()
    {
        long at = 2;
        while (at < _file.Length)
        {
            var head = _file.Read(at, HeadSize);
            if (head is not [0xFF, var marker, ..])
            {
                at = SkipGarbage(at);
                continue;
            }

            switch (marker)
            {
                case 0xFF:
                    at++;
                    _filled++;
                    continue;
                case End:
                    _findings.Remove(at + 2, _file.Length - at - 2);
                    return;
                case 0x01 or (>= 0xD0 and <= 0xD8):
                    at += 2;
                    _filled = 0;
                    continue;
                case 0x00:
                    at = SkipGarbage(at);
                    continue;
            }

            var length = head.Length < HeadSize ? 0 : BinaryPrimitives.ReadUInt16BigEndian(head[2..]);
            if (length < 2 || at + 2 + length > _file.Length)
            {
                _findings.Damage();
                _findings.Remove(at - _filled, _file.Length - at + _filled);
                return;
            }

            _filled = 0;
            Segment(marker, at, length + 2);
            at += length + 2;
            if (marker == StartOfScan)
            {
                if (_findings.IsReading)
                {
                    return;
                }

                at = EndOfScan(at);
            }
        }
    }

    // Bytes between segments show nothing, so nobody needs them.
    private long SkipGarbage(long at)
    {
        _findings.Damage();
        var next = NextMarker(at);
        _findings.Remove(at - _filled, next - at + _filled);
        _filled = 0;
        return next;
    }

    private long NextMarker(long at)
    {
        at++;
        while (_file.ReadAhead(at) is { IsEmpty: false } bytes)
        {
            var found = bytes.IndexOf((byte)0xFF);
            if (found >= 0)
            {
                return at + found;
            }

            at += bytes.Length;
        }

        return _file.Length;
    }

    // In a scan, FF 00 is a byte of the picture and FF D0 to D7 are its resynchronisation points.
    private long EndOfScan(long at)
    {
        while (_file.ReadAhead(at) is { IsEmpty: false } bytes)
        {
            var found = bytes.IndexOf((byte)0xFF);
            if (found < 0)
            {
                at += bytes.Length;
                continue;
            }

            at += found;
            if (_file.Read(at, 2) is [_, var marker] && marker is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                return at;
            }

            at++;
        }

        return _file.Length;
    }

    private void Segment(byte marker, long at, int length)
    {
        var body = marker is >= App0 and <= 0xEF ? _file.ReadWhole(at + HeadSize, length - HeadSize) : [];
        switch (marker)
        {
            case App0 when body.StartsWith("JFIF\0"u8):
                Jfif(body, at, length);
                break;
            case App1 when body.StartsWith(ExifName):
                var exif = _findings.Take(ExifBlock.Read(body[ExifName.Length..]));
                Settle(at, length, ExifName, _hasExif ? [] : exif.Cleaned());
                _hasExif = true;
                break;
            case App1 when body.StartsWith(XmpName):
                var xmp = _findings.Take(XmpPacket.Read(body[XmpName.Length..]));
                Settle(at, length, XmpName, _hasXmp ? [] : xmp.Cleaned());
                _hasXmp = true;
                break;
            case App2 when body.StartsWith("ICC_PROFILE\0"u8):
            case App14 when body.StartsWith("Adobe"u8):
                break;
            case App13 when body.StartsWith(PhotoshopName):
                Photoshop(body[PhotoshopName.Length..], at, length);
                break;
            case >= App0 and <= 0xEF or >= 0xF0 and <= 0xFE:
                _findings.Remove(at, length);
                break;
        }
    }

    private void Photoshop(ReadOnlySpan<byte> resources, long at, int length)
    {
        var block = PhotoshopBlock.Read(resources);
        if (block.Iptc is { } iptc)
        {
            _findings.Take(iptc);
        }

        Settle(at, length, PhotoshopName, block.Cleaned());
    }

    // The oldest header may hold a small copy of the picture in plain pixels.
    private void Jfif(ReadOnlySpan<byte> body, long at, int length)
    {
        if (body.Length > JfifSize)
        {
            _findings.Replace(at, length, (byte[])[0xFF, App0, 0, JfifSize + 2, .. body[..(JfifSize - 2)], 0, 0]);
        }
    }

    private void Settle(long at, int length, ReadOnlySpan<byte> name, byte[]? cleaned)
    {
        switch (cleaned)
        {
            case null:
                return;
            case { Length: 0 } or { Length: > LongestSegment - 64 }:
                _findings.Remove(at, length);
                return;
        }

        var size = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(size, (ushort)(name.Length + cleaned.Length + 2));
        _findings.Replace(at + 2, length - 2, (byte[])[.. size, .. name, .. cleaned]);
    }
}

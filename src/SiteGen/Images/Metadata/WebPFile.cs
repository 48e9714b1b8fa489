using System.Buffers.Binary;

namespace SiteGen.Images.Metadata;

/// <summary>Walks a WebP's chunks; its header tells which kinds there are and is kept in step.</summary>
internal sealed class WebPFile
{
    private const int HeaderSize = 12;
    private const byte ExifFlag = 0x08;
    private const byte XmpFlag = 0x04;

    private readonly ByteWindow _file;
    private readonly Findings _findings;
    private long _grown;
    private long _flagsAt;
    private bool _keepsExif;
    private bool _keepsXmp;

    private WebPFile(ByteWindow file, Findings findings) => (_file, _findings) = (file, findings);

    public static void Walk(ByteWindow file, Findings findings) => new WebPFile(file, findings).Walk();

    private void Walk()
    {
        long claimed = BinaryPrimitives.ReadUInt32LittleEndian(_file.Read(4, 4)) + 8L;
        var end = Math.Min(claimed, _file.Length);
        long at = HeaderSize;
        while (at + 8 <= end && _file.ReadWhole(at, 8) is { IsEmpty: false } head)
        {
            long length = BinaryPrimitives.ReadUInt32LittleEndian(head[4..]);
            var whole = 8 + length + (length & 1);
            if (at + 8 + length > end)
            {
                // Pixels that are there may be shown; anything else that is cut off goes.
                if (ShowsPicture(head[..4]))
                {
                    return;
                }

                _findings.Damage();
                break;
            }

            Chunk(head[..4].ToArray(), at, length, Math.Min(whole, end - at));
            at += whole;
        }

        _findings.Remove(at, _file.Length - at);
        KeepInStep(Math.Min(at, end));
    }

    private void Chunk(byte[] name, long at, long length, long whole)
    {
        ReadOnlySpan<byte> kind = name;
        if (kind.SequenceEqual("VP8X"u8))
        {
            _flagsAt = at + 8;
        }
        else if (kind.SequenceEqual("EXIF"u8) && !_keepsExif)
        {
            var bytes = _file.ReadWhole(at + 8, length);
            if (bytes.Length < length)
            {
                _findings.Damage();
            }

            bytes = bytes.StartsWith("Exif\0\0"u8) ? bytes[6..] : bytes;
            _keepsExif = Settle(name, at, whole, _findings.Take(ExifBlock.Read(bytes)).Cleaned());
        }
        else if (kind.SequenceEqual("XMP "u8) && !_keepsXmp)
        {
            _keepsXmp = Settle(name, at, whole, _findings.TakeXmp(_file, at + 8, length).Cleaned());
        }
        else if (!ShowsPicture(kind))
        {
            Replace(at, whole, []);
        }
    }

    private static bool ShowsPicture(ReadOnlySpan<byte> kind)
        => kind.SequenceEqual("VP8 "u8) || kind.SequenceEqual("VP8L"u8) || kind.SequenceEqual("ALPH"u8)
            || kind.SequenceEqual("ANIM"u8) || kind.SequenceEqual("ANMF"u8) || kind.SequenceEqual("ICCP"u8);

    // Whether the chunk is there afterwards.
    private bool Settle(byte[] kind, long at, long whole, byte[]? cleaned)
    {
        if (cleaned is null)
        {
            return true;
        }

        if (cleaned.Length == 0)
        {
            Replace(at, whole, []);
            return false;
        }

        var size = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(size, cleaned.Length);
        Replace(at, whole, [.. kind, .. size, .. cleaned, .. cleaned.Length % 2 != 0 ? (byte[])[0] : []]);
        return true;
    }

    private void Replace(long at, long length, byte[] bytes)
    {
        _grown += bytes.Length - length;
        _findings.Replace(at, length, bytes);
    }

    private void KeepInStep(long end)
    {
        var size = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(size, (uint)(end + _grown - 8));
        if (!_file.Read(4, 4).SequenceEqual(size))
        {
            _findings.Replace(4, 4, size);
        }

        if (_flagsAt == 0 || _file.ReadWhole(_flagsAt, 1) is not [var flags])
        {
            return;
        }

        var kept = (flags & ~(ExifFlag | XmpFlag)) | (_keepsExif ? ExifFlag : 0) | (_keepsXmp ? XmpFlag : 0);
        if (kept != flags)
        {
            _findings.Replace(_flagsAt, 1, new[] { (byte)kept });
        }
    }
}

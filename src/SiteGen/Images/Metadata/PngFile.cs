using System.Buffers.Binary;
using System.IO.Hashing;

namespace SiteGen.Images.Metadata;

/// <summary>Walks a PNG's chunks; those that show the picture stay, and of the others few.</summary>
internal sealed class PngFile
{
    private const int SignatureSize = 8;
    private const int FrameSize = 12;
    private const int MostProfiles = 8;

    private readonly ByteWindow _file;
    private readonly Findings _findings;
    private int _profiles;

    private PngFile(ByteWindow file, Findings findings) => (_file, _findings) = (file, findings);

    private static ReadOnlySpan<byte> XmpName => "XML:com.adobe.xmp\0\0\0\0\0"u8;

    public static void Walk(ByteWindow file, Findings findings) => new PngFile(file, findings).Walk();

    private void Walk()
    {
        long at = SignatureSize;
        while (_file.ReadWhole(at, 8) is { IsEmpty: false } head)
        {
            long length = BinaryPrimitives.ReadUInt32BigEndian(head);
            if (at + FrameSize + length > _file.Length)
            {
                break;
            }

            if (head[4..].SequenceEqual("IEND"u8))
            {
                // An editor that saved a smaller picture over a larger one may have left the rest of that here.
                _findings.Remove(at + FrameSize + length, _file.Length - at - FrameSize - length);
                return;
            }

            Chunk(head[4..8].ToArray(), at, length);
            at += FrameSize + length;
        }

        // Pixels that are there may be shown; anything else that is cut off goes.
        if (at < _file.Length && !_file.Read(at + 4, 4).SequenceEqual("IDAT"u8))
        {
            _findings.Damage();
            _findings.Remove(at, _file.Length - at);
        }
    }

    private void Chunk(byte[] name, long at, long length)
    {
        ReadOnlySpan<byte> kind = name;
        if (kind.SequenceEqual("eXIf"u8))
        {
            var bytes = _file.ReadWhole(at + 8, length);
            DamageUnless(bytes.Length == length);
            var exif = ExifBlock.Read(bytes);
            Settle("eXIf"u8, at, length, [], _findings.Take(exif).Cleaned());
        }
        else if (kind.SequenceEqual("iTXt"u8) && _file.Read(at + 8, XmpName.Length).SequenceEqual(XmpName))
        {
            var xmp = _findings.TakeXmp(_file, at + 8 + XmpName.Length, length - XmpName.Length);
            Settle("iTXt"u8, at, length, XmpName, xmp.Cleaned());
        }
        else if (!PngChunks.ShowsPicture(kind) && !(PngChunks.IsText(kind) && IsPublicText(at, length)))
        {
            _findings.Remove(at, FrameSize + length);
            if (PngChunks.IsText(kind) && _profiles++ < MostProfiles && _file.Read(at + 8, 21).StartsWith("Raw profile type "u8))
            {
                RawProfile.Find(_file.ReadWhole(at + 8, length), _findings);
            }
        }
    }

    private void DamageUnless(bool isRead)
    {
        if (!isRead)
        {
            _findings.Damage();
        }
    }

    private bool IsPublicText(long at, long length)
    {
        var text = _file.Read(at + 8, (int)Math.Min(length, 80));
        var end = text.IndexOf((byte)0);
        return end > 0 && PngChunks.IsPublicText(text[..end]);
    }

    private void Settle(ReadOnlySpan<byte> kind, long at, long length, ReadOnlySpan<byte> name, byte[]? cleaned)
    {
        if (cleaned is null)
        {
            return;
        }

        if (cleaned.Length == 0)
        {
            _findings.Remove(at, FrameSize + length);
            return;
        }

        var chunk = new byte[FrameSize + name.Length + cleaned.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, name.Length + cleaned.Length);
        kind.CopyTo(chunk.AsSpan(4));
        name.CopyTo(chunk.AsSpan(8));
        cleaned.CopyTo(chunk.AsSpan(8 + name.Length));
        var checksum = Crc32.HashToUInt32(chunk.AsSpan(4, chunk.Length - 8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), checksum);
        _findings.Replace(at, FrameSize + length, chunk);
    }
}

using System.Buffers;
using System.Buffers.Binary;

namespace SiteGen.Images.Metadata;

/// <summary>Photoshop's resources, in which the press captions lie: resolution, copyright flag and captions stay.</summary>
internal sealed class PhotoshopBlock
{
    private const int Resolution = 0x03ED;
    private const int Captions = 0x0404;
    private const int CopyrightFlag = 0x040A;
    private const int CopyrightUrl = 0x040B;
    private const int ColourProfile = 0x040F;
    private const int IndexedColours = 0x0416;
    private const int TransparentColour = 0x0417;
    private const int Exif = 0x0422;
    private const int Xmp = 0x0424;
    private const int CaptionsDigest = 0x0425;
    private const int HeadSize = 12;

    private readonly ArrayBufferWriter<byte> _kept = new();

    private PhotoshopBlock()
    {
    }

    public IptcBlock? Iptc { get; private set; }

    /// <summary>A position in the file's own EXIF or XMP; neither stays.</summary>
    public bool HasLocation { get; private set; }

    public bool IsPrivate { get; private set; }

    public static PhotoshopBlock Read(ReadOnlySpan<byte> bytes)
    {
        var block = new PhotoshopBlock();
        var rest = bytes;
        while (rest.Length >= HeadSize && rest.StartsWith("8BIM"u8))
        {
            var named = (1 + rest[6] + 1) & ~1;
            var head = 6 + named + 4;
            if (head > rest.Length)
            {
                break;
            }

            var length = BinaryPrimitives.ReadUInt32BigEndian(rest[(head - 4)..]);
            if (length > rest.Length - head)
            {
                break;
            }

            block.Add(BinaryPrimitives.ReadUInt16BigEndian(rest[4..]), named == 2, rest.Slice(head, (int)length));
            rest = rest[Math.Min(rest.Length, head + (((int)length + 1) & ~1))..];
        }

        block.IsPrivate |= rest.ContainsAnyExcept((byte)0);
        return block;
    }

    /// <summary>Without what is private; null when it may stay as it is, empty when nothing is left.</summary>
    public byte[]? Cleaned() => IsPrivate ? _kept.WrittenSpan.ToArray() : null;

    private void Add(int kind, bool isUnnamed, ReadOnlySpan<byte> data)
    {
        IsPrivate |= !isUnnamed;
        switch (kind)
        {
            case Captions when Iptc is null:
                Iptc = IptcBlock.Read(data);
                IsPrivate |= Iptc.IsPrivate;
                Keep(kind, Iptc.Cleaned() is { } cleaned ? cleaned : data);
                break;
            case Exif:
                IsPrivate = true;
                HasLocation |= ExifBlock.Read(data).HasLocation;
                break;
            case Xmp:
                IsPrivate = true;
                HasLocation |= XmpPacket.Read(data).HasLocation;
                break;
            case Resolution or CopyrightFlag or CopyrightUrl or ColourProfile or IndexedColours or TransparentColour:
                Keep(kind, data);
                break;
            case CaptionsDigest:
                // A checksum of captions as they were; harmless while they are unchanged.
                break;
            default:
                IsPrivate = true;
                break;
        }
    }

    private void Keep(int kind, ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty)
        {
            return;
        }

        Span<byte> number = stackalloc byte[4];
        _kept.Write("8BIM"u8);
        BinaryPrimitives.WriteUInt16BigEndian(number, (ushort)kind);
        _kept.Write((ReadOnlySpan<byte>)[number[0], number[1], 0, 0]);
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        _kept.Write(number);
        _kept.Write(data);
        if (data.Length % 2 != 0)
        {
            _kept.Write((ReadOnlySpan<byte>)[0]);
        }
    }
}

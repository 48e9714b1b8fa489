using System.Buffers;
using System.Buffers.Binary;

namespace SiteGen.Images.Metadata;

/// <summary>Writes fields as a small EXIF block of their own, in the byte order that their values have.</summary>
internal sealed class ExifWriter
{
    private const int HeaderSize = 8;
    private const int EntrySize = 12;

    private readonly bool _isLittle;
    private readonly ArrayBufferWriter<byte> _bytes = new();

    private ExifWriter(bool isLittle) => _isLittle = isLittle;

    public static byte[] Write(IEnumerable<ExifField> fields, bool isLittle)
    {
        var writer = new ExifWriter(isLittle);
        writer.Header();
        var folders = fields.ToLookup(static field => field.Folder);
        var interoperability = Folder(folders[ExifFolder.Interoperability], 0, 0);
        var photo = Folder(folders[ExifFolder.Photo], ExifTags.InteroperabilityFolder, interoperability.Length);
        var image = Folder(folders[ExifFolder.Image], ExifTags.PhotoFolder, photo.Length);
        writer.Add(image);
        writer.Add(photo);
        writer.Add(interoperability);
        return writer._bytes.WrittenSpan.ToArray();
    }

    // A field for the folder that follows stands among the others; its value is known when it is written.
    private static ExifField[] Folder(IEnumerable<ExifField> fields, int linkTag, int isLinked) =>
    [
        .. fields.Concat(isLinked > 0 ? [new ExifField(default, linkTag, TiffTypes.Long, 1, [])] : [])
            .OrderBy(static field => field.Tag),
    ];

    private void Header()
    {
        _bytes.Write(_isLittle ? "II"u8 : "MM"u8);
        Short(42);
        Long(HeaderSize);
    }

    private void Add(ExifField[] fields)
    {
        if (fields.Length == 0)
        {
            return;
        }

        var valuesAt = _bytes.WrittenCount + 2 + (fields.Length * EntrySize) + 4;
        var folderEnd = valuesAt + fields.Sum(static field => Outside(field.Bytes.Length));
        Short(fields.Length);
        foreach (var field in fields)
        {
            Short(field.Tag);
            Short(field.Type);
            Long(field.Count);
            valuesAt = Value(field, valuesAt, folderEnd);
        }

        Long(0);
        foreach (var field in fields.Where(static field => field.Bytes.Length > 4))
        {
            Padded(field.Bytes, Outside(field.Bytes.Length));
        }
    }

    private int Value(ExifField field, int valuesAt, int folderEnd)
    {
        if (field.Bytes.Length is > 0 and <= 4)
        {
            Padded(field.Bytes, 4);
            return valuesAt;
        }

        Long(field.Bytes.Length == 0 ? folderEnd : valuesAt);
        return valuesAt + Outside(field.Bytes.Length);
    }

    // Values begin at even places.
    private static int Outside(int length) => length > 4 ? (length + 1) & ~1 : 0;

    private void Padded(byte[] value, int length)
    {
        _bytes.Write(value);
        for (var rest = value.Length; rest < length; rest++)
        {
            _bytes.Write((ReadOnlySpan<byte>)[0]);
        }
    }

    private void Short(int value)
    {
        Span<byte> bytes = stackalloc byte[2];
        if (_isLittle)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)value);
        }
        else
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)value);
        }

        _bytes.Write(bytes);
    }

    private void Long(int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        if (_isLittle)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        }
        else
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        }

        _bytes.Write(bytes);
    }
}

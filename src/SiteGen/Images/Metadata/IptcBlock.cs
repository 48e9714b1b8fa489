using System.Buffers;
using System.Buffers.Binary;

namespace SiteGen.Images.Metadata;

/// <summary>The older press captions: numbered texts, of which few may be published.</summary>
internal sealed class IptcBlock
{
    public const int ObjectName = 5;
    public const int DateCreated = 55;
    public const int TimeCreated = 60;
    public const int Byline = 80;
    public const int CopyrightNotice = 116;
    public const int Caption = 120;

    private readonly Dictionary<int, List<byte[]>> _texts = [];
    private readonly ArrayBufferWriter<byte> _kept = new();
    private bool _isUtf8;

    private IptcBlock()
    {
    }

    /// <summary>The name of a place.</summary>
    public bool HasLocation { get; private set; }

    public bool IsPrivate { get; private set; }

    public static IptcBlock Read(ReadOnlySpan<byte> bytes)
    {
        var block = new IptcBlock();
        var rest = bytes;
        while (rest is [0x1C, _, _, _, _, ..])
        {
            int length = BinaryPrimitives.ReadUInt16BigEndian(rest[3..]);
            if (length > rest.Length - 5 || length >= 0x8000)
            {
                break;
            }

            block.Add(rest[1], rest[2], rest.Slice(5, length), rest[..(5 + length)]);
            rest = rest[(5 + length)..];
        }

        // The field is padded with zeros to an even length.
        block.IsPrivate |= rest.ContainsAnyExcept((byte)0) || rest.Length > 3;
        return block;
    }

    /// <summary>A text of the application record; "" when there is none, several with commas.</summary>
    public string this[int field] => _texts.TryGetValue(field, out var texts)
        ? string.Join(", ", texts.Select(text => MetadataText.Of(text, _isUtf8)))
        : "";

    /// <summary>Without what is private; null when it may stay as it is, empty when nothing is left.</summary>
    public byte[]? Cleaned() => !IsPrivate ? null : _texts.Count == 0 ? [] : _kept.WrittenSpan.ToArray();

    private void Add(byte record, byte field, ReadOnlySpan<byte> text, ReadOnlySpan<byte> whole)
    {
        _isUtf8 |= record == 1 && field == 90 && text.SequenceEqual("\e%G"u8);
        HasLocation |= record == 2 && field is 26 or 27 or 90 or 92 or 95 or 100 or 101 && text.Length > 0;
        if (!MayStay(record, field))
        {
            IsPrivate = true;
            return;
        }

        _kept.Write(whole);
        if (record == 2 && field > 0)
        {
            if (!_texts.TryGetValue(field, out var texts))
            {
                _texts[field] = texts = [];
            }

            texts.Add(text.ToArray());
        }
    }

    // Title, dates, byline, headline, credit, source, copyright, caption.
    private static bool MayStay(byte record, byte field) => record switch
    {
        1 => field is 0 or 90,
        2 => field is 0 or ObjectName or DateCreated or Byline or 105 or 110 or 115 or CopyrightNotice or Caption,
        _ => false,
    };
}

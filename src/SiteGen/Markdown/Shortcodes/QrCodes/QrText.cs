using System.Text;

namespace SiteGen.Markdown.Shortcodes.QrCodes;

/// <summary>A text as the bits of a code: digits, capitals and a few signs take less room than others.</summary>
internal sealed class QrText
{
    private const string Capitals = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

    private readonly int _kind;
    private readonly int _count;
    private readonly List<bool> _payload = [];

    public QrText(string text)
    {
        if (text.All(char.IsAsciiDigit))
        {
            (_kind, _count) = (1, text.Length);
            AddDigits(text);
        }
        else if (text.All(Capitals.Contains))
        {
            (_kind, _count) = (2, text.Length);
            AddCapitals(text);
        }
        else
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            (_kind, _count) = (4, bytes.Length);
            Array.ForEach(bytes, one => Add(_payload, one, 8));
        }
    }

    /// <summary>Bytes for a code of that size, filled up; null when they do not fit.</summary>
    public byte[]? Fit(QrSize size)
    {
        var room = size.DataBytes * 8;
        var bits = new List<bool>(room);
        Add(bits, _kind, 4);
        Add(bits, _count, CountBits(size.Version));
        bits.AddRange(_payload);
        if (bits.Count > room || _count >> CountBits(size.Version) != 0)
        {
            return null;
        }

        Add(bits, 0, Math.Min(4, room - bits.Count));
        Add(bits, 0, -bits.Count & 7);
        for (var filler = 0xEC; bits.Count < room; filler ^= 0xEC ^ 0x11)
        {
            Add(bits, filler, 8);
        }

        var bytes = new byte[size.DataBytes];
        for (var i = 0; i < bits.Count; i++)
        {
            bytes[i / 8] |= (byte)(bits[i] ? 0x80 >> (i & 7) : 0);
        }

        return bytes;
    }

    private int CountBits(int version)
    {
        var step = (version + 7) / 17;
        return _kind switch
        {
            1 => 10 + (2 * step),
            2 => 9 + (2 * step),
            _ => step == 0 ? 8 : 16,
        };
    }

    private void AddDigits(string text)
    {
        for (var i = 0; i < text.Length; i += 3)
        {
            var group = text.AsSpan(i, Math.Min(3, text.Length - i));
            Add(_payload, int.Parse(group, NumberStyles.None, CultureInfo.InvariantCulture), (group.Length * 3) + 1);
        }
    }

    private void AddCapitals(string text)
    {
        for (var i = 0; i < text.Length; i += 2)
        {
            var first = Capitals.IndexOf(text[i], StringComparison.Ordinal);
            if (i + 1 == text.Length)
            {
                Add(_payload, first, 6);
                return;
            }

            Add(_payload, (first * 45) + Capitals.IndexOf(text[i + 1], StringComparison.Ordinal), 11);
        }
    }

    private static void Add(List<bool> bits, int value, int count)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            bits.Add(((value >> i) & 1) != 0);
        }
    }
}

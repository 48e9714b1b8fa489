using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace SiteGen.Images.Metadata;

/// <summary>Cleans the photos that a drawing holds as base64: in attributes, styles, or wherever else a <c>data:</c> address may stand.</summary>
internal sealed class EmbeddedPhoto
{
    private const int LongestType = 200;
    private const int LongestLetter = 12;

    private readonly byte[] _text;
    private readonly Findings _findings;

    private EmbeddedPhoto(byte[] text, Findings findings) => (_text, _findings) = (text, findings);

    private static ReadOnlySpan<byte> Sign => ";base64,"u8;

    public static void CleanAll(byte[] text, Findings findings)
    {
        var at = 0;
        while (text.AsSpan(at).IndexOf(Sign) is >= 0 and var found)
        {
            at = at + found + Sign.Length;
            if (IsAddress(text, at - Sign.Length))
            {
                at = new EmbeddedPhoto(text, findings).Clean(at);
            }
        }
    }

    // The type is often missing or wrong: the bytes tell.
    private static bool IsAddress(ReadOnlySpan<byte> text, int end)
    {
        var start = Math.Max(0, end - LongestType);
        return Encoding.Latin1.GetString(text[start..end]).Contains("data:", StringComparison.OrdinalIgnoreCase);
    }

    // Behind its digits.
    private int Clean(int at)
    {
        var digits = Digits(at, out var end);
        var photo = new byte[Base64.GetMaxDecodedFromUtf8Length(digits.Length)];
        if (digits.Length == 0 || Base64.DecodeFromUtf8(digits, photo, out _, out var count) != OperationStatus.Done)
        {
            if (digits.Length > 0)
            {
                _findings.Damage();
                _findings.Remove(at, end - at);
            }

            return end;
        }

        Array.Resize(ref photo, count);
        var inside = new Findings { IsReading = _findings.IsReading };
        var window = new ByteWindow(photo);
        if (Media.Walk(window, inside) == MediaFormat.None)
        {
            HiddenMetadata.Cut(window, inside);
        }

        _findings.Join(inside);
        var cleaned = new CleanedFile(inside.Splices(), inside);
        if (!cleaned.IsUnchanged)
        {
            _findings.Replace(at, end - at, Encoding.ASCII.GetBytes(Convert.ToBase64String(cleaned.Apply(photo))));
        }

        return end;
    }

    // Without what may stand between them, and whole groups of four.
    private byte[] Digits(int at, out int end)
    {
        var digits = new List<byte>();
        var hasPadding = false;
        end = at;
        while (Next(end, out var size) is var letter && size > 0)
        {
            var isDigit = char.IsAsciiLetterOrDigit((char)letter) || letter is (byte)'+' or (byte)'/';
            if (isDigit ? hasPadding : letter is not ((byte)'=' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'\\'))
            {
                break;
            }

            hasPadding |= letter == '=';
            end += size;
            if (isDigit)
            {
                digits.Add(letter);
            }
        }

        // A single digit is less than a byte.
        var count = digits.Count % 4 == 1 ? digits.Count - 1 : digits.Count;
        return [.. digits.Take(count), .. Enumerable.Repeat((byte)'=', (4 - (count % 4)) % 4)];
    }

    // A letter may be written as "%2B", "&#43;" or "&#x2B;".
    private byte Next(int at, out int size)
    {
        var rest = _text.AsSpan(at, Math.Min(LongestLetter, _text.Length - at));
        size = Math.Min(1, rest.Length);
        var (head, length, format) = rest switch
        {
            [(byte)'%', _, _, ..] => (1, 2, 'x'),
            [(byte)'&', (byte)'#', (byte)'x' or (byte)'X', ..] => (3, rest[3..].IndexOf((byte)';'), 'x'),
            [(byte)'&', (byte)'#', ..] => (2, rest[2..].IndexOf((byte)';'), 'd'),
            _ => (0, 0, 'd'),
        };
        if (length <= 0 || !Utf8Parser.TryParse(rest.Slice(head, length), out uint value, out _, format) || value > 127)
        {
            return rest.IsEmpty ? (byte)0 : rest[0];
        }

        size = head + length + (rest[0] == '&' ? 1 : 0);
        return (byte)value;
    }
}

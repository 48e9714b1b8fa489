using System.Text;

namespace SiteGen.References;

/// <summary>Reads percent escapes of an address; what is none, or no UTF-8, stays as it is.</summary>
internal static class Escapes
{
    public static string Read(ReadOnlySpan<char> text, bool plusIsSpace = false)
    {
        if (!text.Contains('%') && !(plusIsSpace && text.Contains('+')))
        {
            return text.ToString();
        }

        var read = new StringBuilder(text.Length);
        Span<byte> run = stackalloc byte[4];
        while (!text.IsEmpty)
        {
            var used = text[0] == '%' ? ReadRune(text, run, read) : 0;
            if (used == 0)
            {
                read.Append(plusIsSpace && text[0] == '+' ? ' ' : text[0]);
                used = 1;
            }

            text = text[used..];
        }

        return read.ToString();
    }

    // A letter beyond ASCII is two to four escapes. Characters that no name holds stay escaped, as they do when they are no text at all.
    private static int ReadRune(ReadOnlySpan<char> text, Span<byte> bytes, StringBuilder read)
    {
        var count = 0;
        while (count < bytes.Length && TryByte(text[(count * 3)..], out var value))
        {
            bytes[count++] = value;
            if (Rune.DecodeFromUtf8(bytes[..count], out var rune, out _) == System.Buffers.OperationStatus.Done)
            {
                if (Rune.IsControl(rune))
                {
                    return 0;
                }

                read.Append(rune);
                return count * 3;
            }
        }

        return 0;
    }

    private static bool TryByte(ReadOnlySpan<char> text, out byte value)
    {
        value = 0;
        return text.Length > 2 && text[0] == '%'
            && byte.TryParse(text.Slice(1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}

namespace SiteGen.Output;

/// <summary>
/// The targets of links, images and figures in a text as it is written, before anybody reads it as Markdown: what only looks like one
/// is among them.
/// </summary>
internal static class WrittenTargets
{
    // In bytes; what goes on for longer names no file.
    private const int Longest = 2000;

    // As in CommonMark's own reader.
    private const int DeepestParentheses = 32;

    /// <summary>Gets a target with its escapes; "" for what is none.</summary>
    public delegate void Take(ReadOnlySpan<byte> target);

    /// <summary>What calls of the shortcode <c>figure</c> show.</summary>
    public static void OfFigures(ReadOnlySpan<byte> text, Take take)
    {
        for (var at = text.IndexOf("figure"u8); at >= 0; at = text.IndexOf("figure"u8))
        {
            var isCall = text[..at].TrimEnd(" \t\r\n"u8) is [.., (byte)'{', (byte)'<' or (byte)'%'];
            text = text[(at + "figure"u8.Length)..];
            if (!isCall)
            {
                continue;
            }

            var end = text.IndexOf("}}"u8);
            if (end < 0)
            {
                return;
            }

            OfArguments(text[..end], take);
            text = text[end..];
        }
    }

    /// <summary>Those of links and images. They follow "](", or "]:" where they are defined apart.</summary>
    public static void OfLinks(ReadOnlySpan<byte> text, Take take)
    {
        for (var at = text.IndexOf((byte)']'); at >= 0 && at + 1 < text.Length; at = text.IndexOf((byte)']'))
        {
            text = text[(at + 1)..];
            if (text[0] is (byte)'(' or (byte)':')
            {
                take(In(text[1..]));
            }
        }
    }

    private static void OfArguments(ReadOnlySpan<byte> arguments, Take take)
    {
        for (var at = arguments.IndexOf("src"u8); at >= 0; at = arguments.IndexOf("src"u8))
        {
            arguments = arguments[(at + "src"u8.Length)..].TrimStart(" \t\r\n"u8);
            if (arguments is not [(byte)'=', ..])
            {
                continue;
            }

            var value = arguments[1..].TrimStart(" \t\r\n"u8);
            value = value[..Math.Min(value.Length, Longest)];
            var close = value is [(byte)'"' or (byte)'`', ..] ? value[1..].IndexOf(value[0]) : -1;
            take(close >= 0 ? value[1..(close + 1)] : value[..WordEnd(value)]);
        }
    }

    private static int WordEnd(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAny(" \t\r\n"u8);
        return end >= 0 ? end : text.Length < Longest ? text.Length : 0;
    }

    private static ReadOnlySpan<byte> In(ReadOnlySpan<byte> text)
    {
        text = text.TrimStart(" \t\r\n"u8);
        text = text[..Math.Min(text.Length, Longest)];
        if (text.StartsWith("<"u8))
        {
            var close = text.IndexOf((byte)'>');
            return close < 0 ? [] : text[1..close];
        }

        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            if (depth > DeepestParentheses)
            {
                return [];
            }

            if (depth < 0 || text[i] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
            {
                return text[..i];
            }
        }

        return text.Length < Longest ? text : [];
    }
}

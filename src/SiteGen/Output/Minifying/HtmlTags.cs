using System.Collections.Frozen;

namespace SiteGen.Output.Minifying;

/// <summary>Where tags and elements end, and which of them begin a new line wherever they stand.</summary>
internal static class HtmlTags
{
    private const int LongestName = 12;

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "!doctype", "html", "head", "title", "meta", "link", "base", "body",
        "address", "article", "aside", "blockquote", "br", "dd", "details", "dialog", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend",
        "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "ul",
        "caption", "col", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BlockNames =
        Blocks.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Of a start or end tag; browsers do not show white space beside it.</summary>
    public static bool IsBlock(ReadOnlySpan<byte> tag)
    {
        Span<char> name = stackalloc char[LongestName];
        var length = 0;
        for (var i = tag.Length > 1 && tag[1] == '/' ? 2 : 1; i < tag.Length && IsInName(tag[i]); i++)
        {
            if (length == LongestName)
            {
                return false;
            }

            name[length++] = char.ToLowerInvariant((char)tag[i]);
        }

        return BlockNames.Contains(name[..length]);
    }

    public static int Length(ReadOnlySpan<byte> tag)
    {
        byte quote = 0;
        for (var i = 1; i < tag.Length; i++)
        {
            var c = tag[i];
            if (quote != 0)
            {
                quote = c == quote ? (byte)0 : quote;
            }
            else if (c is (byte)'"' or (byte)'\'')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
        }

        return tag.Length;
    }

    public static bool IsStartOf(ReadOnlySpan<byte> tag, string name)
        => tag.Length > name.Length + 1 && IsNamed(tag[1..], name) && !IsInName(tag[name.Length + 1]);

    /// <summary>Just behind <c>&lt;/name&gt;</c>; the end of the page when the element is never closed.</summary>
    public static int EndOf(ReadOnlySpan<byte> source, int from, string name)
    {
        while (source[from..].IndexOf("</"u8) is >= 0 and var slash)
        {
            from += slash;
            if (IsNamed(source[(from + 2)..], name))
            {
                return from + Length(source[from..]);
            }

            from += 2;
        }

        return source.Length;
    }

    private static bool IsInName(byte c)
        => c is not ((byte)'>' or (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or (byte)'\f' or (byte)'/');

    private static bool IsNamed(ReadOnlySpan<byte> text, string name)
    {
        if (text.Length < name.Length)
        {
            return false;
        }

        for (var i = 0; i < name.Length; i++)
        {
            if ((text[i] | 0x20) != name[i])
            {
                return false;
            }
        }

        return true;
    }
}

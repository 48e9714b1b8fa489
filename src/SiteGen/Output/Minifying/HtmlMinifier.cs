using System.Buffers;
using SiteGen.Files;

namespace SiteGen.Output.Minifying;

/// <summary>Takes out of a page what no browser shows: comments and all but one blank of each run. Everything else stays as it is.</summary>
internal static class HtmlMinifier
{
    private static readonly SearchValues<byte> Blank = SearchValues.Create(" \t\r\n\f"u8);

    // Blanks count in these, so they are copied whole.
    private static readonly string[] Verbatim = ["pre", "textarea", "script", "style"];

    public static void Minify(ByteBuffer page)
    {
        var source = page.Written.ToArray();
        page.Clear();
        var at = 0;
        while (at < source.Length)
        {
            at = source[at] == '<' ? Markup(source, at, page) : Text(source, at, page);
        }
    }

    private static int Text(ReadOnlySpan<byte> source, int at, ByteBuffer page)
    {
        var rest = source[at..];
        var length = rest.IndexOf((byte)'<');
        var text = length < 0 ? rest : rest[..length];
        at += text.Length;
        while (!text.IsEmpty)
        {
            var word = text.IndexOfAny(Blank);
            if (word < 0)
            {
                page.Write(text);
                return at;
            }

            page.Write(text[..word]);
            var next = text[word..].IndexOfAnyExcept(Blank);
            if (page.Length == 0 || !Blank.Contains(page.Written[^1]))
            {
                page.Write(text.Slice(word, next < 0 ? text.Length - word : next).Contains((byte)'\n') ? "\n"u8 : " "u8);
            }

            text = next < 0 ? [] : text[(word + next)..];
        }

        return at;
    }

    private static int Markup(ReadOnlySpan<byte> source, int at, ByteBuffer page)
    {
        var rest = source[at..];
        if (rest.StartsWith("<!--"u8) && !rest.StartsWith("<!--["u8))
        {
            var close = rest[4..].IndexOf("-->"u8);
            return close < 0 ? source.Length : at + close + 7;
        }

        var end = at + TagLength(rest);
        foreach (var name in Verbatim)
        {
            if (IsStartOf(rest, name))
            {
                end = EndOf(source, end, name);
                break;
            }
        }

        page.Write(source[at..end]);
        return end;
    }

    private static int TagLength(ReadOnlySpan<byte> tag)
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

    private static bool IsStartOf(ReadOnlySpan<byte> tag, string name)
        => tag.Length > name.Length + 1 && Named(tag[1..], name)
            && tag[name.Length + 1] is (byte)'>' or (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or (byte)'/';

    private static bool Named(ReadOnlySpan<byte> text, string name)
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

    /// <summary>Just behind <c>&lt;/name&gt;</c>; the end of the page when the element is never closed.</summary>
    private static int EndOf(ReadOnlySpan<byte> source, int from, string name)
    {
        while (source[from..].IndexOf("</"u8) is >= 0 and var slash)
        {
            from += slash;
            if (Named(source[(from + 2)..], name))
            {
                return from + TagLength(source[from..]);
            }

            from += 2;
        }

        return source.Length;
    }
}

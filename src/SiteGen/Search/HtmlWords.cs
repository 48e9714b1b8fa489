using System.Buffers;

namespace SiteGen.Search;

/// <summary>Walks HTML once, without a tree: words of its text, those of headings marked, scripts and comments left out.</summary>
internal ref struct HtmlWords(TermCounter counter)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("<&");

    // Tags within a word: code colours and emphasis do not part it.
    private static readonly string[] Inline = ["span", "a", "b", "i", "em", "strong", "code", "mark", "u", "s", "del", "ins", "small", "abbr", "kbd", "wbr"];

    private static readonly string[] Skipped = ["script", "style", "svg", "template", "math", "noscript"];

    private TextWords _words = new(counter);

    public void Read(ReadOnlySpan<char> html)
    {
        while (!html.IsEmpty)
        {
            var stop = html.IndexOfAny(Marks);
            stop = stop < 0 ? html.Length : stop;
            _words.Run(html[..stop]);
            html = html[stop..];
            if (!html.IsEmpty)
            {
                html = html[0] == '<' ? Tag(html) : Reference(html);
            }
        }

        _words.Break();
    }

    // Named letters are rare in rendered Markdown, and every other reference parts words.
    private ReadOnlySpan<char> Reference(ReadOnlySpan<char> html)
    {
        _words.Break();
        var end = html[..Math.Min(html.Length, 12)].IndexOf(';');
        return html[(end < 0 ? 1 : end + 1)..];
    }

    private ReadOnlySpan<char> Tag(ReadOnlySpan<char> html)
    {
        if (html.StartsWith("<!--", StringComparison.Ordinal))
        {
            return After(html, "-->");
        }

        var isEnd = html.Length > 1 && html[1] == '/';
        var name = NameOf(html[(isEnd ? 2 : 1)..]);
        if (name.IsEmpty)
        {
            _words.Break();
            return html[1..];
        }

        var rest = AfterTag(html);
        if (Is(name, Inline))
        {
            return rest;
        }

        _words.Break();
        if (name.Length == 2 && name[0] is 'h' or 'H' && name[1] is >= '1' and <= '6')
        {
            counter.IsInHeading = !isEnd;
        }

        return !isEnd && Is(name, Skipped) ? Skip(rest, name) : rest;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length]))
        {
            length++;
        }

        return tag[..length];
    }

    // A value in quotes may hold the sign that ends the tag.
    private static ReadOnlySpan<char> AfterTag(ReadOnlySpan<char> html)
    {
        var end = html.IndexOf('>');
        if (end < 0)
        {
            return [];
        }

        var tag = html[..end];
        var quote = tag.LastIndexOf("=\"", StringComparison.Ordinal);
        if (quote < 0 || tag[(quote + 2)..].Contains('"'))
        {
            return html[(end + 1)..];
        }

        var close = html[end..].IndexOf('"');
        return close < 0 ? html[(end + 1)..] : After(html[(end + close)..], ">");
    }

    private static ReadOnlySpan<char> Skip(ReadOnlySpan<char> html, ReadOnlySpan<char> name)
    {
        while (!html.IsEmpty)
        {
            html = After(html, "</");
            if (html.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                break;
            }
        }

        return After(html, ">");
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> html, string mark)
    {
        var at = html.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? [] : html[(at + mark.Length)..];
    }

    private static bool Is(ReadOnlySpan<char> name, string[] names)
    {
        foreach (var other in names)
        {
            if (name.Equals(other, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Buffers;

namespace SiteGen.Search;

/// <summary>Walks HTML once, without a tree: words of its text, those of headings marked, scripts and comments left out.</summary>
internal ref struct HtmlWords(TermCounter counter)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("<&");

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
        // Coloured code has these around nearly every word.
        if (html.StartsWith("</span>", StringComparison.Ordinal))
        {
            return html["</span>".Length..];
        }

        if (html.StartsWith("<span ", StringComparison.Ordinal))
        {
            return After(html, ">");
        }

        if (html.StartsWith("<!--", StringComparison.Ordinal))
        {
            return After(html, "-->");
        }

        var isEnd = html.Length > 1 && html[1] == '/';
        var name = NameOf(html[(isEnd ? 2 : 1)..]);
        if (name.ContainsAnyInRange('A', 'Z'))
        {
            // Renderers write small letters, authors of HTML what they like.
            name = name.ToString().ToLowerInvariant();
        }

        // A value that holds the sign, which is not how it is rendered, adds a few words.
        var rest = After(html, ">");
        switch (name)
        {
            // Code colours and emphasis do not part a word.
            case "span" or "a" or "code" or "em" or "strong" or "b" or "i" or "mark" or "u" or "s" or "del" or "ins" or "small" or "abbr" or "kbd" or "wbr":
                return rest;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                _words.Break();
                counter.IsInHeading = !isEnd;
                return rest;
            case "script" or "style" or "svg" or "template" or "math" or "noscript":
                _words.Break();
                return isEnd ? rest : Skip(rest, name);
            case "p" or "div" or "ul" or "ol" or "li" or "dl" or "table" or "pre" or "blockquote" or "figure" or "section" or "article" or "hr":
                // Browsers end a heading that its author left open only with what is around it, but readers see text.
                _words.Break();
                counter.IsInHeading = false;
                return rest;
            default:
                _words.Break();
                return name.IsEmpty && html.Length > 1 && html[1] is not ('!' or '?') ? html[1..] : rest;
        }
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
        var at = html.IndexOf(mark);
        return at < 0 ? [] : html[(at + mark.Length)..];
    }
}

namespace SiteGen.Drafting.Lines;

/// <summary>Tells, without parsing, HTML that nests deeper than any pad: parsers take the square of that depth.</summary>
internal static class HtmlDepth
{
    private const int Most = 500;

    // Tags that end by themselves count as open here: a line of Etherpad's is at most two deep, so no pad comes near.
    private static readonly string[] Single = ["br", "li", "p", "img", "hr", "meta", "link", "input", "td", "tr", "th", "tbody", "col", "wbr"];

    public static bool IsTooDeep(string html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var isEnd = at + 1 < html.Length && html[at + 1] == '/';
            var name = NameAt(html, isEnd ? at + 2 : at + 1);
            if (name.Length == 0 || IsSingle(name))
            {
                continue;
            }

            depth = Math.Max(depth + (isEnd ? -1 : 1), 0);
            if (depth > Most)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSingle(ReadOnlySpan<char> name)
    {
        foreach (var single in Single)
        {
            if (name.Equals(single, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
        {
            end++;
        }

        return html.AsSpan(start, end - start);
    }
}

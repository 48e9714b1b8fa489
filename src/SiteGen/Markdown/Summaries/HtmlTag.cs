namespace SiteGen.Markdown.Summaries;

/// <summary>Measures tags, so that text can be told from them without parsing HTML.</summary>
internal static class HtmlTag
{
    /// <summary>Length of the tag or comment at the start, with the text of scripts and styles; 0 if it is none.</summary>
    public static int LengthOf(ReadOnlySpan<char> html)
    {
        if (html.StartsWith("<!--"))
        {
            return After(html, "-->");
        }

        var name = html.Length > 1 && html[1] == '/' ? 2 : 1;
        if (html.Length <= name || !(char.IsAsciiLetter(html[name]) || html[name] is '!' or '?'))
        {
            return 0;
        }

        var end = TagEnd(html);
        return Starts(html, "<script") ? end + After(html[end..], "</script>")
            : Starts(html, "<style") ? end + After(html[end..], "</style>")
            : end;
    }

    private static int TagEnd(ReadOnlySpan<char> html)
    {
        var quote = '\0';
        for (var i = 1; i < html.Length; i++)
        {
            if (quote != '\0')
            {
                quote = html[i] == quote ? '\0' : quote;
            }
            else if (html[i] == '>')
            {
                return i + 1;
            }
            else if (html[i] is '"' or '\'' && html[i - 1] == '=')
            {
                quote = html[i];
            }
        }

        return html.Length;
    }

    private static int After(ReadOnlySpan<char> html, string end)
    {
        var at = html.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? html.Length : at + end.Length;
    }

    private static bool Starts(ReadOnlySpan<char> html, string name)
        => html.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && html.Length > name.Length && !char.IsAsciiLetterOrDigit(html[name.Length]);
}

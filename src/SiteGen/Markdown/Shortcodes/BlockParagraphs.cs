using System.Text;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>
/// Parts paragraphs at the decisions, actions and embeds that stand in them: a list of calls, one below the other, is a paragraph to
/// Markdown, but blocks may not be in one (HTML: the p element holds phrasing content).
/// </summary>
internal static class BlockParagraphs
{
    private const string Start = "<p>";
    private const string End = "</p>";

    public static string Part(string html, ShortcodeExpansion expansion)
    {
        StringBuilder? output = null;
        var written = 0;
        for (var token = expansion.NextBlock(html, 0); token is { } found; token = expansion.NextBlock(html, found.End.Value))
        {
            var open = html.LastIndexOf(Start, found.Start.Value, StringComparison.Ordinal);
            var close = html.IndexOf(End, found.End.Value, StringComparison.Ordinal);
            if (open < written || close < 0 || html.IndexOf(End, open, found.Start.Value - open, StringComparison.Ordinal) >= 0
                || !IsBalanced(html.AsSpan((open + Start.Length)..found.Start.Value)))
            {
                continue;
            }

            output ??= new StringBuilder(html.Length + 64);
            output.Append(html, written, open - written);
            written = WriteParts(html, (open + Start.Length)..close, expansion, output);
            found = (written - 1)..written;
        }

        return output?.Append(html, written, html.Length - written).ToString() ?? html;
    }

    // To behind the paragraph's end.
    private static int WriteParts(string html, Range inner, ShortcodeExpansion expansion, StringBuilder output)
    {
        var (at, end) = (inner.Start.Value, inner.End.Value);
        for (var token = expansion.NextBlock(html, at); token is { } found && found.Start.Value < end; token = expansion.NextBlock(html, found.End.Value))
        {
            if (IsBalanced(html.AsSpan(at..found.Start.Value)))
            {
                WriteText(html.AsSpan(at..found.Start.Value), output);
                output.Append(Start).Append(html.AsSpan(found)).Append(End).Append('\n');
                at = found.End.Value;
            }
        }

        WriteText(html.AsSpan(at..end), output);
        output.Length -= output[^1] == '\n' ? 1 : 0;
        return end + End.Length;
    }

    private static void WriteText(ReadOnlySpan<char> text, StringBuilder output)
    {
        text = WithoutBreaks(text);
        if (!text.IsEmpty)
        {
            output.Append(Start).Append(text).Append(End).Append('\n');
        }
    }

    // What breaks lines beside a block leaves a gap.
    private static ReadOnlySpan<char> WithoutBreaks(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        foreach (var lineBreak in (ReadOnlySpan<string>)["<br>", "<br />"])
        {
            text = text.StartsWith(lineBreak, StringComparison.Ordinal) ? text[lineBreak.Length..].TrimStart() : text;
            text = text.EndsWith(lineBreak, StringComparison.Ordinal) ? text[..^lineBreak.Length].TrimEnd() : text;
        }

        return text;
    }

    // Within a link or emphasis it stays where it is.
    private static bool IsBalanced(ReadOnlySpan<char> html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<'))
        {
            html = html[(at + 1)..];
            depth += html.StartsWith("/") ? -1 : html.StartsWith("br") || html.StartsWith("img") || html.StartsWith("input") || html.StartsWith("!") ? 0 : 1;
        }

        return depth == 0;
    }
}

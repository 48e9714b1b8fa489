namespace SiteGen.Markdown.Summaries;

/// <summary>
/// The place where an author ends the summary. Before rendering it becomes a word in a paragraph of its own, which
/// stays in the HTML until <see cref="Summaries"/> takes it out.
/// </summary>
public static class SummaryDivider
{
    public const string Written = "<!--more-->";

    public const string Token = "HAHAHUGOSUMMARYDIVIDERHBHB";

    /// <summary>Lines that the divider's paragraph adds to the text.</summary>
    internal const int AddedLines = 4;

    /// <summary>The text with the first divider made a paragraph, and the line (from 0) on which it stood, -1 if there is none.</summary>
    internal static string MakeParagraph(string markdown, out int line)
    {
        var at = markdown.IndexOf(Written, StringComparison.Ordinal);
        line = at < 0 ? -1 : markdown.AsSpan(0, at).Count('\n');
        return at < 0
            ? markdown
            : string.Concat(markdown.AsSpan(0, at), $"\n\n{Token}\n\n", markdown.AsSpan(at + Written.Length));
    }
}

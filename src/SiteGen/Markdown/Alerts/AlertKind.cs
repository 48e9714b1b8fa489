using SiteGen.Diagnostics;
using SiteGen.Markdown.Outcomes;

namespace SiteGen.Markdown.Alerts;

/// <summary>One of GitHub's five callouts, or one of our two for what a meeting comes to.</summary>
/// <param name="Outcome">Null for GitHub's.</param>
internal sealed record AlertKind(string Name, string Title, OutcomeKind? Outcome = null)
{
    private static readonly ImmutableArray<AlertKind> All =
    [
        new("note", "Note"), new("tip", "Tip"), new("important", "Important"),
        new("warning", "Warning"), new("caution", "Caution"),
        new("decision", "Decision", OutcomeKind.Decision), new("action", "Action", OutcomeKind.Action),
    ];

    /// <summary>
    /// A name in brackets that is none, though it nearly is: one letter is wrong, or two of a long one. Names that are far from all are
    /// somebody else's.
    /// </summary>
    /// <param name="length">That of the brackets, as <see cref="Named"/> tells.</param>
    public static (string Written, string Meant)? NearMiss(ReadOnlySpan<char> line, int length)
    {
        const int Shortest = 4;
        const int Long = 8;
        if (!line.StartsWith("[!") || length == 0 || line[length - 1] != ']' || (length < line.Length && line[length] is not (' ' or '\t')))
        {
            return null;
        }

        var written = line[2..(length - 1)].ToString();
        return written.Length >= Shortest && written.All(char.IsAsciiLetter)
            && Suggestion.For(written, All.Select(static kind => kind.Name), written.Length < Long ? 1 : 2) is { } near
                ? (written, near.ToUpperInvariant())
                : null;
    }

    /// <summary>
    /// The callout that a line like <c>[!NAME]</c> or <c>[!NAME]- title</c> names, and how much of the line does; else null.
    /// </summary>
    public static AlertKind? Named(ReadOnlySpan<char> line, out int length)
    {
        length = line.IndexOf(']') + 1;
        if (!line.StartsWith("[!") || length == 0)
        {
            return null;
        }

        var name = line[2..(length - 1)];

        // Obsidian folds by these signs; here everything is open.
        length += length < line.Length && line[length] is '+' or '-' ? 1 : 0;
        if (length < line.Length && line[length] is not (' ' or '\t'))
        {
            return null;
        }

        foreach (var kind in All)
        {
            if (name.Equals(kind.Name, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return null;
    }
}

namespace SiteGen.Markdown.Alerts;

/// <summary>One of GitHub's five callouts.</summary>
internal sealed record AlertKind(string Name, string Title)
{
    private static readonly ImmutableArray<AlertKind> All =
    [
        new("note", "Note"), new("tip", "Tip"), new("important", "Important"),
        new("warning", "Warning"), new("caution", "Caution"),
    ];

    /// <summary>The callout that a line consisting of <c>[!NAME]</c> names, else null.</summary>
    public static AlertKind? Named(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (!line.StartsWith("[!") || !line.EndsWith("]"))
        {
            return null;
        }

        foreach (var kind in All)
        {
            if (line[2..^1].Equals(kind.Name, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return null;
    }
}

using SiteGen.Drafting.Lines;

namespace SiteGen.Drafting.Blocks;

/// <summary>How far a list of people, colours or rules goes behind its title.</summary>
internal static class FoldedLines
{
    private const int LongestName = 60;

    // Of names with commas between them.
    private const int LongestRow = 500;

    /// <summary>Gives the title and all that belongs to it that role; returns where it ends.</summary>
    public static int Mark(ImmutableArray<PadLine> lines, LineRole[] roles, int start, LineRole role)
    {
        var title = lines[start];
        roles[start] = role;
        var at = start + 1;

        // A gap between title and list; never one after names on the title's own line.
        if (at + 1 < lines.Length && EndsOpen(title) && roles[at] == LineRole.Blank
            && lines[at + 1] is { Marker: not LineMarker.None, Level: > 0 })
        {
            roles[at++] = role;
        }

        var first = at;
        while (at < lines.Length && roles[at] is LineRole.Text or LineRole.Ruler
            && Belongs(title, lines[at], lines[at - 1]) && !IsCounted(lines[at], lines[first]))
        {
            roles[at++] = role;
        }

        return at;
    }

    private static bool EndsOpen(PadLine title)
        => title.Heading > 0 || title.Text[^1] is ':' or '：' || title.Text.Length < 20;

    private static bool Belongs(PadLine title, PadLine line, PadLine above)
        => line.Heading == 0
            && (line.Level > title.Level
                || (title.Level == 0 && EndsOpen(title) && above.Level == 0 && IsName(line)));

    // Below a list of bullets, "1. Foo" at the margin begins something else.
    private static bool IsCounted(PadLine line, PadLine first)
        => line is { Marker: LineMarker.Number, IsAtMargin: true } && first.Marker == LineMarker.Bullet
            && line.Level <= first.Level;

    private static bool IsName(PadLine line)
        => line.Level == 0 && !line.Text.EndsWith(':')
            && (line.Text.Length <= LongestName
                || (line.Text.Length <= LongestRow && line.Text.AsSpan().Count(',') > 2))
            && !line.Runs.All(static run => run.Style.HasFlag(TextStyle.Bold));
}

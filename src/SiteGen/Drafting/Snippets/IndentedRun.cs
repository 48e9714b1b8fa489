using SiteGen.Drafting.Blocks;
using SiteGen.Drafting.Lines;

namespace SiteGen.Drafting.Snippets;

/// <summary>
/// Indented lines that begin with code and have at least two lines of it: all that is as deep belongs to it, gaps
/// included, but for what reads like notes.
/// </summary>
internal static class IndentedRun
{
    private const int Least = 2;

    public static int EndOf(ImmutableArray<string?> lines, int start)
    {
        if (lines[start] is not { } first || !IsCode(first)
            || Indents.WidthOf(first, out _) is not (>= Least and var margin))
        {
            return start;
        }

        var (sure, code, end) = (0, 0, start);
        for (var at = start; at < lines.Length && lines[at] is { } line; at++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                if (at + 1 >= lines.Length || lines[at + 1] is not { } next || !IsCode(next))
                {
                    break;
                }

                continue;
            }

            var width = Indents.WidthOf(line, out _);
            if (width < margin || (!IsCode(line) && (width == margin || IsItem(line))))
            {
                break;
            }

            sure += IsSure(line) ? 1 : 0;
            code += IsCode(line) ? 1 : 0;
            end = at + 1;
        }

        return sure > 0 && code > 1 ? end : start;
    }

    private static bool IsCode(string line)
        => !string.IsNullOrWhiteSpace(line) && (IsSure(line) || (CodeLooks.IsLikely(line.Trim()) && !IsItem(line)));

    private static bool IsSure(string line)
        => CodeLooks.IsSure(line.Trim()) && !IsItem(line) && !ChatLine.IsOne(line.Trim());

    private static bool IsItem(string line) => LineStart.Of(line.AsSpan().Trim()).Marker != LineMarker.None;
}

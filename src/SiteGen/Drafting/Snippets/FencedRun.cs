using SiteGen.Drafting.Blocks;
using SiteGen.Drafting.Lines;

namespace SiteGen.Drafting.Snippets;

/// <summary>Code between fences.</summary>
internal static class FencedRun
{
    // Longer than any sensible snippet: the second fence was forgotten.
    private const int Longest = 500;

    /// <summary>Behind the second fence; the start where none begins.</summary>
    public static int EndOf(ImmutableArray<string?> lines, int start)
    {
        if (lines[start] is not { } open || !CodeRuns.IsFence(WithoutMarker(open)))
        {
            return start;
        }

        var last = Math.Min(lines.Length, start + Longest);
        for (var index = start + 1; index < last; index++)
        {
            if (lines[index] is { } text && WithoutMarker(text) is "```")
            {
                return text.AsSpan().Trim() is "```" ? index + 1 : start;
            }
        }

        return start;
    }

    private static ReadOnlySpan<char> WithoutMarker(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed[LineStart.Of(trimmed).Length..];
    }
}

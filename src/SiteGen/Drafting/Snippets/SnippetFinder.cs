using SiteGen.Drafting.Lines;

namespace SiteGen.Drafting.Snippets;

/// <summary>
/// Finds pasted code before anything else is read, because what looks like a bullet or a line that goes on is none in
/// there: what stands between fences, differences, what commands printed, and what is indented and looks like code.
/// </summary>
internal static class SnippetFinder
{
    public static ImmutableArray<RawLine> Mark(IEnumerable<RawLine> all)
    {
        ImmutableArray<RawLine> lines = [.. all];

        // In a real list, behind a heading and in a face for code the pad itself says what a line is.
        ImmutableArray<string?> texts =
            [.. lines.Select(static line => line.Level > 0 || line.Heading > 0 || line.IsCode ? null : line.Text)];
        var marked = lines.ToBuilder();
        var at = 0;
        while (at < lines.Length)
        {
            var end = FencedRun.EndOf(texts, at);
            var first = end > at ? at + 1 : at;
            if (end == at)
            {
                end = Math.Max(
                    DiffRun.EndOf(texts, at), Math.Max(CommandRun.EndOf(texts, at), IndentedRun.EndOf(texts, at)));
            }

            for (var index = first; index < end; index++)
            {
                var place = index == at ? SnippetPlace.First : SnippetPlace.Inner;
                marked[index] = lines[index] with { Snippet = place };
            }

            at = Math.Max(end, at + 1);
        }

        return marked.ToImmutable();
    }
}

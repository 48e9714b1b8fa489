using System.Text;
using SiteGen.Drafting.Blocks;
using SiteGen.Drafting.Lines;
using SiteGen.Drafting.Snippets;

namespace SiteGen.Drafting.Writing;

/// <summary>Writes pasted code between fences, as it stood but for the indentation that all of it has.</summary>
internal static class CodeWriter
{
    public static void Write(StringBuilder result, ImmutableArray<PadLine> lines, string indent)
    {
        var isFenced = CodeRuns.IsFence(lines[0]) && lines.Length > 1 && lines[^1].Text == "```";
        var inner = isFenced ? lines[1..^1] : lines;
        if (inner.Any(HasShortcode))
        {
            // Shortcodes are read in code too, and only text has another way to write them.
            WriteAsText(result, lines, indent);
            return;
        }

        var margin = inner.Where(static line => !line.IsBlank)
            .Select(static line => Blanks(line.Raw))
            .DefaultIfEmpty(0)
            .Min();
        var fence = Fence(inner);
        var language = isFenced ? lines[0].Text[3..] : "";
        result.Append(indent).Append(fence).Append(language.Length > 0 ? language : LanguageOf(inner)).Append('\n');
        foreach (var line in inner)
        {
            result.Append(line.IsBlank ? "" : indent).Append(line.Raw.AsSpan(line.IsBlank ? line.Raw.Length : margin))
                .Append('\n');
        }

        result.Append(indent).Append(fence).Append('\n');
        WriteLinks(result, inner, indent);
    }

    private static bool HasShortcode(PadLine line)
        => line.Raw.Contains("{{<", StringComparison.Ordinal) || line.Raw.Contains("{{%", StringComparison.Ordinal);

    /// <summary>Code has no links, but somebody made some of it one.</summary>
    private static void WriteLinks(StringBuilder result, ImmutableArray<PadLine> lines, string indent)
    {
        List<PadRun> links = [.. lines.SelectMany(LinksOf)
            .Select(static run => run with { Style = TextStyle.None })
            .DistinctBy(static run => run.Link)];
        if (links.Count > 0)
        {
            result.Append(indent).Append("Links: ").AppendJoin(", ", links.Select(static run => InlineText.Of([run])))
                .Append('\n');
        }
    }

    private static void WriteAsText(StringBuilder result, ImmutableArray<PadLine> lines, string indent)
    {
        foreach (var line in lines.Where(static line => !line.IsBlank))
        {
            result.Append(indent).Append(MarkdownEscapes.LineStart(InlineText.Of(line.Raw.Trim()))).Append("\\\n");
        }

        result.Length -= "\\\n".Length;
        result.Append('\n');
        WriteLinks(result, lines, indent);
    }

    private static IEnumerable<PadRun> LinksOf(PadLine line)
        => line.Runs.Where(run => run.Link.Length > 0 && !line.Raw.Contains(run.Link, StringComparison.Ordinal));

    private static string Fence(ImmutableArray<PadLine> lines)
    {
        var longest = lines.Select(static line => LongestRun(line.Raw)).DefaultIfEmpty(0).Max();
        return new string('`', Math.Max(longest + 1, 3));
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in text)
        {
            run = letter == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static string LanguageOf(ImmutableArray<PadLine> lines)
        => lines.IsEmpty ? "text"
            : DiffRun.EndOf([.. lines.Take(3).Select(static line => line.Raw)], 0) > 1 ? "diff"
            : CodeLooks.IsCommand(lines[0].Raw.Trim()) && lines[0].Raw.TrimStart()[0] != '>' ? "console"
            : "text";

    private static int Blanks(string text) => text.Length - text.AsSpan().TrimStart().Length;
}

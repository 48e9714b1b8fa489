using System.Text;
using SiteGen.Drafting.Lines;

namespace SiteGen.Drafting.Writing;

/// <summary>Writes the runs of a line as Markdown.</summary>
internal static class InlineText
{
    public static string Of(PadLine line) => Of(line.Runs);

    public static string Of(ImmutableArray<PadRun> runs)
    {
        var joined = RunStyles.Joined(runs);
        var result = new StringBuilder();
        for (var index = 0; index < joined.Count; index++)
        {
            var before = index > 0 ? joined[index - 1].Text[^1] : '\0';
            var after = index + 1 < joined.Count ? joined[index + 1].Text[0] : '\0';
            Append(result, joined[index], before, after);
        }

        return result.ToString();
    }

    /// <summary>Words of ours or a name, which come without styles.</summary>
    public static string Of(string text) => Of([new PadRun(text)]);

    private static void Append(StringBuilder result, PadRun run, char before, char after)
    {
        var (open, text, close) = RunStyles.Edges(run, before, after);

        // Within the marks of code a link would be letters.
        var mark = RunStyles.MarkOf(run.Link.Length > 0 ? run.Style & ~TextStyle.Code : run.Style, text);
        var behindOpen = mark.Length > 0 ? '*' : text.Length > 0 ? text[0] : after;
        MarkdownEscapes.Append(result, open, before, behindOpen, inBrackets: false);
        result.Append(mark);
        if (run.Link.Length > 0)
        {
            AppendLink(result, run with { Text = text }, mark.Length > 0 ? '*' : before, after);
        }
        else if (mark.StartsWith('`'))
        {
            result.Append(text);
        }
        else
        {
            var inFront = open.Length > 0 ? open[^1] : mark.Length > 0 ? '*' : before;
            var behind = mark.Length > 0 ? '*' : close.Length > 0 ? close[0] : after;
            AppendText(result, text, inFront, behind);
        }

        result.Append(RunStyles.Closing(mark));
        MarkdownEscapes.Append(result, close, text.Length > 0 ? text[^1] : before, after, inBrackets: false);
    }

    private static void AppendText(StringBuilder result, string text, char before, char after)
    {
        var at = 0;
        for (var (start, end) = BareUrls.Next(text, 0); start >= 0; (start, end) = BareUrls.Next(text, at))
        {
            // "<https://…>" is how mail writes an address.
            var isBracketed = start > at && text[start - 1] == '<' && end < text.Length && text[end] == '>';
            var words = text.AsSpan(at, start - at - (isBracketed ? 1 : 0));
            MarkdownEscapes.Append(result, words, at > 0 ? text[at - 1] : before, '\0', inBrackets: false);
            var inFront = isBracketed ? '<' : start > 0 ? text[start - 1] : before;
            BareUrls.Append(result, text.AsSpan(start, end - start), inFront, end < text.Length ? text[end] : after);
            at = isBracketed ? end + 1 : end;
        }

        MarkdownEscapes.Append(result, text.AsSpan(at), at > 0 ? text[at - 1] : before, after, inBrackets: false);
    }

    private static void AppendLink(StringBuilder result, PadRun run, char before, char after)
    {
        if (run.Text == run.Link && BareUrls.Next(run.Text, 0) == (0, run.Text.Length))
        {
            BareUrls.Append(result, run.Text, before, after);
            return;
        }

        MarkdownEscapes.AppendLink(result, run.Text, BareUrls.Target(run.Link));
    }
}

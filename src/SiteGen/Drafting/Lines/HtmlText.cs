using System.Text;

namespace SiteGen.Drafting.Lines;

/// <summary>White space of HTML as readers see it.</summary>
internal static class HtmlText
{
    private const char NoBreak = '\u00a0';

    /// <summary>Blanks and ends of lines are one blank; none at the start of a line.</summary>
    public static string Collapse(string text, bool isStart)
    {
        var result = new StringBuilder(text.Length);
        var isBlank = isStart;
        foreach (var letter in TextLines.Clean(text.Replace('\n', ' ').Replace('\r', ' ')))
        {
            if (letter is not (' ' or '\t'))
            {
                result.Append(letter);
            }
            else if (!isBlank)
            {
                result.Append(' ');
            }

            isBlank = letter is ' ' or '\t';
        }

        return result.ToString();
    }

    /// <summary>
    /// Etherpad writes all but the last of several blanks, and blanks at an end, as no-break spaces; a single one
    /// between words is the author's.
    /// </summary>
    public static ImmutableArray<PadRun> Spaced(List<PadRun> runs)
    {
        var text = string.Concat(runs.Select(static run => run.Text));
        if (!text.Contains(NoBreak, StringComparison.Ordinal))
        {
            return [.. runs];
        }

        var spaced = ImmutableArray.CreateBuilder<PadRun>(runs.Count);
        var at = 0;
        foreach (var run in runs)
        {
            var start = at;
            at += run.Text.Length;
            var filled = string.Create(
                run.Text.Length, (text, start), static (span, state) => Fill(span, state.text, state.start));
            spaced.Add(run with { Text = filled });
        }

        return spaced.MoveToImmutable();
    }

    private static void Fill(Span<char> span, string text, int start)
    {
        for (var index = 0; index < span.Length; index++)
        {
            var at = start + index;
            var isOwn = text[at] != NoBreak
                || (at > 0 && at + 1 < text.Length && !IsSpace(text[at - 1]) && !IsSpace(text[at + 1]));
            span[index] = isOwn ? text[at] : ' ';
        }
    }

    private static bool IsSpace(char letter) => letter is ' ' or NoBreak;
}

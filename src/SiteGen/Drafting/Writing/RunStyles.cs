using System.Text;
using SiteGen.Drafting.Lines;

namespace SiteGen.Drafting.Writing;

/// <summary>
/// Which marks a run gets: Markdown's open before a word and close after one, or are no marks at all.
/// </summary>
internal static class RunStyles
{
    /// <summary>
    /// Runs of one look are one. Where two looks meet inside a word, both keep what they have in common: marks cannot
    /// meet there.
    /// </summary>
    public static List<PadRun> Joined(ImmutableArray<PadRun> runs)
    {
        var result = new List<PadRun>(runs.Length);
        var text = new StringBuilder();
        foreach (var run in runs.Where(static run => run.Text.Length > 0))
        {
            var current = run with { Style = run.Style & ~TextStyle.Underline };
            if (result is [.., var last] && IsJoined(last, text[^1], current))
            {
                result[^1] = last with { Style = last.Style & current.Style };
            }
            else
            {
                End(result, text);
                result.Add(current);
            }

            text.Append(current.Text);
        }

        End(result, text);
        return result;
    }

    private static void End(List<PadRun> runs, StringBuilder text)
    {
        if (runs is [.., var last])
        {
            runs[^1] = last with { Text = text.ToString() };
            text.Clear();
        }
    }

    /// <summary>
    /// What of a run stands before its marks, within and behind: blanks, and punctuation where a mark could not stand.
    /// </summary>
    public static (string Open, string Text, string Close) Edges(PadRun run, char before, char after)
    {
        if (run.Style == TextStyle.None)
        {
            return ("", run.Text, "");
        }

        var (start, end) = (0, run.Text.Length);
        while (start < end
            && (char.IsWhiteSpace(run.Text[start])
                || (IsWord(start > 0 ? run.Text[start - 1] : before) && !IsWord(run.Text[start]))))
        {
            start++;
        }

        while (end > start
            && (char.IsWhiteSpace(run.Text[end - 1])
                || (IsWord(end < run.Text.Length ? run.Text[end] : after) && !IsWord(run.Text[end - 1]))))
        {
            end--;
        }

        return (run.Text[..start], run.Text[start..end], run.Text[end..]);
    }

    public static string MarkOf(TextStyle style, string text)
    {
        if (text.Length == 0)
        {
            return "";
        }

        if (style.HasFlag(TextStyle.Code))
        {
            return text.AsSpan().IndexOfAny("`{") < 0 ? "`" : "";
        }

        return (style.HasFlag(TextStyle.Strike) ? "~~" : "")
            + (style.HasFlag(TextStyle.Bold) ? "**" : "")
            + (style.HasFlag(TextStyle.Italic) ? "*" : "");
    }

    public static string Closing(string mark)
        => mark.StartsWith("~~", StringComparison.Ordinal) ? mark[2..] + "~~" : mark;

    private static bool IsJoined(PadRun first, char end, PadRun second)
        => first.Link == second.Link
            && (first.Style == second.Style || first.Link.Length > 0
                || (first.Style != TextStyle.None && second.Style != TextStyle.None
                    && !char.IsWhiteSpace(end) && !char.IsWhiteSpace(second.Text[0])));

    private static bool IsWord(char letter)
        => letter != '\0' && !char.IsWhiteSpace(letter) && !char.IsPunctuation(letter) && !char.IsSymbol(letter);
}

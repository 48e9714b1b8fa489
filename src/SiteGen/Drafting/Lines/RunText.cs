namespace SiteGen.Drafting.Lines;

/// <summary>Cuts lines that consist of runs.</summary>
internal static class RunText
{
    /// <summary>That part of the text, without blanks around it.</summary>
    public static ImmutableArray<PadRun> Slice(ImmutableArray<PadRun> runs, int start, int length)
    {
        var parts = new List<PadRun>(runs.Length);
        var end = start + length;
        var at = 0;
        foreach (var run in runs)
        {
            var from = Math.Clamp(start - at, 0, run.Text.Length);
            var to = Math.Clamp(end - at, from, run.Text.Length);
            if (to > from)
            {
                parts.Add(run with { Text = run.Text[from..to] });
            }

            at += run.Text.Length;
        }

        return Trim(parts);
    }

    public static ImmutableArray<PadRun> Trim(List<PadRun> runs)
    {
        while (runs is [.., var last] && last.Text.AsSpan().TrimEnd().Length < last.Text.Length)
        {
            runs[^1] = last with { Text = last.Text.TrimEnd() };
            if (runs[^1].Text.Length > 0)
            {
                break;
            }

            runs.RemoveAt(runs.Count - 1);
        }

        var blanks = runs.TakeWhile(static run => string.IsNullOrWhiteSpace(run.Text)).Count();
        runs.RemoveRange(0, blanks);
        if (runs is [var first, ..])
        {
            runs[0] = first with { Text = first.Text.TrimStart() };
        }

        return [.. runs];
    }
}

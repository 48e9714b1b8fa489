using SiteGen.Running;

namespace SiteGen.Cli.Reporting;

/// <summary>The stages of a build, how many items each handled and what it took: <c>build --timings</c>.</summary>
internal static class TimingsTable
{
    public static void Write(IReadOnlyList<StageTiming> timings, Terminal output)
    {
        var width = Math.Max(5, timings.Count == 0 ? 0 : timings.Max(timing => timing.Stage.Length));
        var total = timings.Aggregate(TimeSpan.Zero, (sum, timing) => sum + timing.Elapsed);
        output.WriteLine($"{"stage".PadRight(width)}      items         ms  share", Tone.Quiet);
        foreach (var timing in timings)
        {
            output.WriteLine(Row(timing.Stage.PadRight(width), timing.Items, timing.Elapsed, total));
            foreach (var (item, elapsed) in timing.Slowest)
            {
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{"".PadRight(width)} {"",10} {elapsed.TotalMilliseconds,10:0.0}  {item}"), Tone.Quiet);
            }
        }

        output.WriteLine(Row("total".PadRight(width), null, total, total), Tone.Quiet);
    }

    private static string Row(string stage, int? items, TimeSpan elapsed, TimeSpan total)
    {
        var share = total == TimeSpan.Zero ? 0 : elapsed / total * 100;
        return string.Create(
            CultureInfo.InvariantCulture, $"{stage} {items,10} {elapsed.TotalMilliseconds,10:0.0} {share,5:0} %");
    }
}

using SiteGen.Deploying;

namespace SiteGen.Cli.Reporting.Deploying;

/// <summary>A deployment for a person: what will be done, and what was.</summary>
internal static class DeployText
{
    private const int Shown = 10;

    public static void WritePlan(PreparedDeploy deploy, Terminal output)
    {
        var plan = deploy.Plan;
        output.WriteLine($"To {deploy.Name}: {Words.OneLine(deploy.Address)}");
        WriteGroup("new", [.. plan.New.Select(static file => (file.Path, file.Size))], Tone.Good, output);
        WriteGroup("changed", [.. plan.Changed.Select(static file => (file.Path, file.Size))], Tone.Info, output);
        WriteGroup("deleted", [.. plan.Deleted.Select(static file => (file.Path, file.Size))], Tone.Warning, output);
        var kept = plan.Kept == 0 ? "" : $", {Words.Count(plan.Kept, "file")} of others left alone";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {plan.Unchanged.Length} unchanged{kept}"), Tone.Quiet);
    }

    public static void WriteResult(DeployRun run, PreparedDeploy deploy, TimeSpan elapsed, Terminal output)
    {
        var time = Words.Seconds(elapsed);
        if (deploy.Plan.IsNothing && run.Diagnostics.IsEmpty)
        {
            output.WriteLine($"Nothing to send, {deploy.Name} is up to date", Tone.Good);
            return;
        }

        var done = $"{Words.Count(run.Sent, "file")} ({Size(run.Bytes)}) sent, {run.Deleted} deleted in {time}";
        if (run.Diagnostics.IsEmpty && !run.IsInterrupted)
        {
            output.WriteLine($"{done} → {deploy.Name}", Tone.Good);
            return;
        }

        var why = run.IsInterrupted ? "Interrupted" : "Stopped";
        output.WriteLine($"{why}: {done}; the next run goes on from there", Tone.Warning);
    }

    private static void WriteGroup(string what, ImmutableArray<(string Path, long Size)> files, Tone tone, Terminal output)
    {
        if (files.IsEmpty)
        {
            return;
        }

        output.WriteLine($"  {Words.Count(files.Length, "file")} {what}, {Size(files.Sum(static file => file.Size))}", tone);
        foreach (var (path, size) in files.Take(Shown))
        {
            output.WriteLine($"    {Words.OneLine(path)} ({Size(size)})", Tone.Quiet);
        }

        if (files.Length > Shown)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    and {files.Length - Shown} more"), Tone.Quiet);
        }
    }

    private static string Size(long bytes) => bytes switch
    {
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.0} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB"),
    };
}

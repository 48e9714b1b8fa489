using SiteGen.Cli.Reporting;
using SiteGen.Diagnostics;
using SiteGen.Running;

namespace SiteGen.Cli.Serving;

/// <summary>What a preview tells the console, from any thread: one line for each change, each mistake once for as long as it stays.</summary>
internal sealed class ServeLog(Surroundings surroundings, string rootFullPath)
{
    private readonly Lock _gate = new();
    private readonly HashSet<(string, SourceLocation, string)> _told = [];

    /// <summary>What each step of the last look took; null when nobody wants to know.</summary>
    public Func<IReadOnlyList<StageTiming>>? Timings { get; set; }

    /// <summary>Mistakes of ours are told with their trace.</summary>
    public bool IsVerbose { get; init; }

    public void Say(string text, Tone tone = Tone.Plain) => Write(output => output.WriteLine(text, tone));

    public void Write(Action<Terminal> write)
    {
        lock (_gate)
        {
            write(surroundings.Output);
            surroundings.Output.Flush();
        }
    }

    /// <summary>Rendering, or making a copy of a photo, met mistakes.</summary>
    public void Met(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.IsDefaultOrEmpty)
        {
            return;
        }

        lock (_gate)
        {
            var news = new Findings(diagnostics.Where(static item => item.Severity != Severity.Info).Where(item => _told.Add(KeyOf(item))));
            ConsoleReport.Write(news, rootFullPath, surroundings.Error);
            surroundings.Error.Flush();
        }
    }

    /// <summary>The site was looked at: what stays wrong elsewhere was told before, what is wrong in a file just edited is told again.</summary>
    public void Changed(FileChanges changes, PreviewState state, TimeSpan elapsed)
    {
        lock (_gate)
        {
            if (changes.IsUnknown)
            {
                _told.Clear();
            }

            _told.RemoveWhere(told => changes.Files.Contains(Path.GetFullPath(told.Item2.File, rootFullPath)));
            var totals = new Findings(state.Diagnostics).Totals;
            var time = surroundings.Time.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
            surroundings.Output.Write($"{time} ", Tone.Quiet);
            surroundings.Output.Write(string.Create(CultureInfo.InvariantCulture, $"{ChangedFiles.Words(changes, rootFullPath)} ({elapsed.TotalMilliseconds:0} ms)"));
            surroundings.Output.WriteLine(totals.Length > 0 ? $": {totals}" : "", state.IsBroken ? Tone.Error : Tone.Warning);
            if (state.IsBroken)
            {
                var shown = state.Plan is null ? "there is nothing to show yet" : "what is shown is the site of before";
                surroundings.Output.WriteLine($"The configuration is broken: {shown}", Tone.Error);
            }

            WriteTimings();
            surroundings.Output.Flush();
        }

        Met(state.Diagnostics);
    }

    /// <summary>The site was looked at for the first time.</summary>
    public void Opened(PreviewState state, TimeSpan elapsed, string environment)
    {
        Met(state.Diagnostics);
        Write(output =>
        {
            WriteTimings();
            output.WriteLine($"{Words.Count(state.Plan?.Site.Pages.Length ?? 0, "page")} in {Words.Seconds(elapsed)}, {environment}", Tone.Quiet);
        });
    }

    /// <summary>A mistake of ours: the preview goes on, since its next answer may be right again.</summary>
    public void Failed(Exception exception)
    {
        lock (_gate)
        {
            surroundings.Error.Write("sitegen: ", Tone.Error);
            surroundings.Error.WriteLine($"internal error: {exception.GetType().Name}: {Words.OneLine(exception.Message)}"
                + (IsVerbose ? "" : "; run with --verbose for the trace"));
            if (IsVerbose)
            {
                surroundings.Error.WriteLine(exception.ToString());
            }

            surroundings.Error.Flush();
        }
    }

    private void WriteTimings()
    {
        if (Timings is { } timings)
        {
            TimingsTable.Write(timings(), surroundings.Output);
        }
    }

    private static (string, SourceLocation, string) KeyOf(Diagnostic item) => (item.Rule.Code, item.Location, item.Message);
}

using System.Collections.Concurrent;
using SiteGen.Files;
using SiteGen.Running;

namespace SiteGen.Cli.Serving;

/// <summary>The newest state of the site, and its pages rendered on request; asked by any number of requests at once.</summary>
internal sealed class PreviewSite(SitePreview preview, TimeProvider time, DeepWorkers workers) : IDisposable
{
    // A blog's photos have tens of thousands; whoever looked through all of them may render a page twice.
    private const int MostDerived = 50_000;

    private readonly ConcurrentDictionary<string, DerivedFile> _derived = new(StringComparer.Ordinal);

    // A look waits for no pages.
    private readonly DeepWorkers _looks = new(1);

    private volatile Shown _shown = new(preview.State, new(workers));

    public PreviewState State => _shown.State;

    /// <summary>Looks at changed files; pages that are asked for meanwhile are those of before.</summary>
    public async Task<PreviewState> Look(FileChanges changes, CancellationToken cancel)
    {
        var state = await _looks.Run(() => preview.Look(changes, cancel)).WaitAsync(cancel);
        _shown = new(state, new(workers));
        return state;
    }

    /// <summary>The output at an address; null when there is none. Static files are rendered like pages: larger ones are better streamed.</summary>
    public async Task<PreviewPage?> Page(UrlPath url, CancellationToken cancel = default)
    {
        var shown = _shown;
        return shown.State.Plan?.Find(url) is { } output
            ? await shown.Pages.Get(output.Url.OutputFile, () => Render(output), cancel)
            : null;
    }

    /// <summary>Renders an output without remembering it.</summary>
    public Task<PreviewPage> Fresh(Output.Output output, CancellationToken cancel) => workers.Run(() =>
    {
        cancel.ThrowIfCancellationRequested();
        return Render(output);
    });

    /// <summary>What a page that was rendered before refers to at an address; null when none did.</summary>
    public DerivedFile? Derived(UrlPath url) => _derived.GetValueOrDefault(url.Value);

    public void Dispose() => _looks.Dispose();

    private PreviewPage Render(Output.Output output)
    {
        var start = time.GetTimestamp();
        var target = new ByteBuffer();
        var rendered = output.Render(target);
        var bytes = target.Written.ToArray();
        Remember(rendered.Emitted);
        return new(output, bytes, ContentHash.Of(bytes), rendered.Diagnostics, time.GetElapsedTime(start)) { IsLeftOut = rendered.IsLeftOut };
    }

    private void Remember(ImmutableArray<DerivedFile> files)
    {
        if (files.IsDefaultOrEmpty)
        {
            return;
        }

        if (_derived.Count > MostDerived)
        {
            _derived.Clear();
        }

        foreach (var file in files)
        {
            _derived[file.Url.Value] = file;
        }
    }

    private sealed record Shown(PreviewState State, KeptPages Pages);
}

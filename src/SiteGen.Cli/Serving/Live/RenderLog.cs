using System.Collections.Concurrent;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Output;

namespace SiteGen.Cli.Serving.Live;

/// <summary>What rendering each page took and met, as far as it was rendered since the files that it depends on changed.</summary>
internal sealed class RenderLog
{
    private readonly ConcurrentDictionary<string, Note> _notes = new(StringComparer.Ordinal);

    public void Add(PreviewPage page)
    {
        var source = page.Output is PageOutput { Page.Source.File.FullPath: var path } ? path : "";
        _notes[page.Output.Url.OutputFile] = new(source, page.Elapsed, page.Diagnostics) { IsLeftOut = page.IsLeftOut, IsPromise = page.Output.IsPromise };
    }

    public IEnumerable<Diagnostic> Diagnostics => _notes.Values.SelectMany(static note => note.Diagnostics);

    public Note? Of(UrlPath url) => _notes.GetValueOrDefault(url.OutputFile);

    /// <summary>
    /// A page's own text counts for that page alone, and for those that gather what pages say; whatever else changed may show anywhere.
    /// </summary>
    public void Forget(FileChanges changes)
    {
        if (changes.IsUnknown || !changes.Folders.IsEmpty || changes.Files.Any(static file => Path.GetExtension(file) != ".md"))
        {
            _notes.Clear();
            return;
        }

        foreach (var (file, note) in _notes)
        {
            if (note.IsPromise || changes.Files.Contains(note.Source))
            {
                _notes.TryRemove(file, out _);
            }
        }
    }

    internal sealed record Note(string Source, TimeSpan Elapsed, ImmutableArray<Diagnostic> Diagnostics)
    {
        /// <summary>There is nothing to show: it was promised for the case that there was.</summary>
        public bool IsLeftOut { get; init; }

        public bool IsPromise { get; init; }

        public int Count(Severity severity) => Diagnostics.Count(item => item.Severity == severity);
    }
}

using Scriban.Syntax;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Markdown.Galleries;
using SiteGen.Markdown.Shortcodes;
using SiteGen.Templates.Models;

namespace SiteGen.Templates;

/// <summary>Renders shortcodes with the templates in <c>layouts/shortcodes/</c>; used by all workers at once.</summary>
/// <param name="composer">Finds and runs templates.</param>
/// <param name="before">The one whose articles are kept: what their shortcodes refer to still counts.</param>
/// <param name="written">The pages whose articles are not kept.</param>
public sealed class ShortcodeComposer(PageComposer composer, ShortcodeComposer? before = null, IEnumerable<Page>? written = null)
{
    private ImmutableDictionary<Page, ImmutableArray<DerivedFile>> _emitted
        = before?._emitted.RemoveRange(written ?? []) ?? ImmutableDictionary<Page, ImmutableArray<DerivedFile>>.Empty;

    /// <summary>How many tags the template of that name wants; unknown when there is none.</summary>
    public ShortcodeForm FormOf(string name) => Find(name) switch
    {
        null => ShortcodeForm.Unknown,
        { NeedsClosing: true } => ShortcodeForm.Paired,
        _ => ShortcodeForm.Either,
    };

    /// <summary>Null when the theme has no template of that name.</summary>
    /// <param name="photos">Of the page: what the template's HTML refers to is the page's.</param>
    public Outcome<string>? Render(Page page, ShortcodeCall call, PagePhotos? photos)
    {
        if (Find(call.Name) is not { } template)
        {
            return null;
        }

        var worker = composer.Workers.Rent();
        var output = new ByteBuffer();
        worker.Begin(output, null, page, isShortcode: true);
        try
        {
            worker.Render(template, composer.ModelOf(page), null, new ShortcodeModel(call), null);
            Keep(page, worker.Emitted, photos);
            return Outcome.Of(Html.Of(output.Written).Text, worker.Reported);
        }
        catch (ScriptRuntimeException exception)
        {
            composer.Settings.Cancel.ThrowIfCancellationRequested();
            worker.Forget();
            return Outcome.Of("", MistakeReport.Of(exception, page));
        }
        finally
        {
            composer.Workers.Return(worker);
        }
    }

    /// <summary>Files that the shortcodes of a page refer to where nobody gathers its photos.</summary>
    public ImmutableArray<DerivedFile> EmittedBy(Page page) => _emitted.TryGetValue(page, out var files) ? files : [];

    private void Keep(Page page, ImmutableArray<DerivedFile> files, PagePhotos? photos)
    {
        if (photos is not null)
        {
            photos.Emit(files);
        }
        else if (!files.IsEmpty)
        {
            ImmutableInterlocked.AddOrUpdate(ref _emitted, page, files, (_, known) => [.. known, .. files]);
        }
    }

    private CompiledTemplate? Find(string name) => composer.Theme.FindShortcode(name);
}

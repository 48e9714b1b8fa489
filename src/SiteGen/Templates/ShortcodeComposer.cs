using Scriban.Syntax;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Markdown.Galleries;
using SiteGen.Markdown.Shortcodes;
using SiteGen.Templates.Models;

namespace SiteGen.Templates;

/// <summary>Renders shortcodes with the templates in <c>layouts/shortcodes/</c>; used by all workers at once.</summary>
public sealed class ShortcodeComposer(PageComposer composer)
{
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
            photos?.Emit(worker.Emitted);
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

    private CompiledTemplate? Find(string name) => composer.Theme.FindShortcode(name);
}

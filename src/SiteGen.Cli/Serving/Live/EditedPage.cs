using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Output;

namespace SiteGen.Cli.Serving.Live;

/// <summary>Finds the page that somebody is working on.</summary>
internal static class EditedPage
{
    /// <summary>Its address; null when nothing of a single page was edited, or when it is broken.</summary>
    public static UrlPath? Of(SiteChange change)
    {
        if (change.Files.IsUnknown || change.After is not { IsBroken: false, Plan: { } plan })
        {
            return null;
        }

        UrlPath[] edited =
        [
            .. plan.Site.Pages
                .Where(page => page.Source is { File: var file } && change.Files.Files.Contains(file.FullPath))
                .Where(page => plan.Find(page.Url) is PageOutput && !IsBroken(page, change.After))
                .Select(static page => page.Url),
        ];
        return edited is [var only] ? only : null;
    }

    private static bool IsBroken(Page page, PreviewState state)
        => state.Diagnostics.Any(item => item.Severity == Severity.Error && item.Location.File == page.Location.File);
}

using SiteGen.Content;
using SiteGen.Templates;

namespace SiteGen;

/// <summary>The workshop of the last look, and with the same site and words what it has found out.</summary>
internal sealed class WorkshopRecall
{
    private Workshop? _last;

    public Workshop Of(BuildRequest request, Site site, Theme theme, SiteWords words, CancellationToken cancel)
    {
        var before = _last is { } last && last.Words.IsSame(words) && last.Parts.Fit(site) ? last : null;
        return _last = new Workshop(request, site, theme, words, before?.Parts ?? new(request, site, words), cancel, KeptOf(before, site, theme, words));
    }

    // Templates of shortcodes are part of what articles say, and may list titles and name bundles.
    private static KeptArticles? KeptOf(Workshop? before, Site site, Theme theme, SiteWords words)
        => before is not null && before.Theme == theme && before.Words.Shelf == words.Shelf && before.Site.Pages == site.Pages
            ? new(before, [.. site.WrittenSince(before.Site)])
            : null;
}

using SiteGen.Content;
using SiteGen.Templates;

namespace SiteGen;

/// <summary>The workshop of the last look, and with the same site and words what it has found out.</summary>
internal sealed class WorkshopRecall
{
    private Workshop? _last;

    public Workshop Of(BuildRequest request, Site site, Theme theme, SiteWords words, CancellationToken cancel)
    {
        var before = _last is { } last && last.Site.Identity == site.Identity && last.Words.IsSame(words) ? last : null;

        // Templates of shortcodes are part of what articles say, and may list titles.
        ImmutableArray<Page>? written = before is not null && before.Theme == theme && before.Site.Pages == site.Pages
            ? [.. site.WrittenSince(before.Site)]
            : null;
        return _last = new Workshop(request, site, theme, words, cancel, before, written);
    }
}

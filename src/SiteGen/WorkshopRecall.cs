using SiteGen.Content;
using SiteGen.Templates;

namespace SiteGen;

/// <summary>The workshop of the last look, and with the same site and words what it has found out.</summary>
internal sealed class WorkshopRecall
{
    private Workshop? _last;

    /// <param name="written">The bodies that were written anew since; null when more changed, so that no article can be kept.</param>
    public Workshop Of(
        BuildRequest request, Site site, Theme theme, SiteWords words, ImmutableDictionary<Page, ContentFile>? written, CancellationToken cancel)
    {
        var before = _last is { } last && last.Site.Identity == site.Identity && last.Words.IsSame(words) ? last : null;

        // Templates of shortcodes are part of what articles say.
        return _last = new Workshop(request, site, theme, words, cancel, before, before?.Theme == theme ? written?.Keys : null);
    }
}

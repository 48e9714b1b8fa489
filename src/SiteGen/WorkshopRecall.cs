using SiteGen.Content;
using SiteGen.Templates;

namespace SiteGen;

/// <summary>The workshop of the last look, and with the same site, theme and words all that it has found out.</summary>
internal sealed class WorkshopRecall
{
    private Workshop? _last;

    /// <param name="written">The bodies that were written anew since; null when more changed, so that no article can be kept.</param>
    public Workshop Of(
        BuildRequest request, Site site, Theme theme, SiteWords words, ImmutableDictionary<Page, ContentFile>? written, CancellationToken cancel)
    {
        var isSame = _last is { } last && last.Site.Identity == site.Identity && last.Theme == theme && last.Words.IsSame(words);
        return _last = isSame ? new Workshop(request, site, theme, words, cancel, _last, written?.Keys) : new Workshop(request, site, theme, words, cancel);
    }
}

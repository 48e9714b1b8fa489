using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.References;

namespace SiteGen;

/// <summary>Tells edits of bodies, which concern one page, from all that may concern the whole site.</summary>
internal static class BodyEdits
{
    /// <summary>The files that were written anew, by the pages that they are; null when more changed than bodies.</summary>
    public static ImmutableDictionary<Page, ContentFile>? Find(Site site, ContentList before, ContentList after, bool hasAssets)
    {
        if (before.Files.Length != after.Files.Length || UsesFileTimes(site.Config))
        {
            return null;
        }

        Dictionary<ContentFile, ContentFile>? written = null;
        for (var i = 0; i < after.Files.Length; i++)
        {
            if (ReferenceEquals(after.Files[i], before.Files[i]) || after.Files[i].Equals(before.Files[i]))
            {
                continue;
            }

            if (before.Read[i].Value is not { } old || after.Read[i].Value is not { } now || !now.DiffersInBodyOnly(old))
            {
                return null;
            }

            (written ??= new(ReferenceEqualityComparer.Instance)).Add(old, now);
        }

        return written is null ? ImmutableDictionary<Page, ContentFile>.Empty : PagesOf(site, written, hasAssets);
    }

    // What the bodies say to the rest of the site must fit it, too.
    private static ImmutableDictionary<Page, ContentFile>? PagesOf(Site site, Dictionary<ContentFile, ContentFile> written, bool hasAssets)
    {
        var pages = ImmutableDictionary.CreateBuilder<Page, ContentFile>();
        var links = new LinkRecognizer(site.Config.References);
        foreach (var page in site.Pages.Concat(site.InnerPages))
        {
            if (site.BodyOf(page) is not { } old || !written.TryGetValue(old, out var now))
            {
                continue;
            }

            var config = site.LanguageOf(page).Config;
            if (!BodyMarks.Of(page, now, config, links, hasAssets).Fits(BodyMarks.Of(page, old, config, links, hasAssets), site))
            {
                return null;
            }

            pages.Add(page, now);
        }

        return pages.ToImmutable();
    }

    private static bool UsesFileTimes(SiteConfig config)
        => config.FrontMatterDates is var dates
            && dates.Date.Concat(dates.LastMod).Concat(dates.PublishDate).Concat(dates.ExpiryDate).Contains(":filemodtime");
}

using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.References;

namespace SiteGen;

/// <summary>What was written anew below content/ since the last look.</summary>
/// <param name="Bodies">Files of which only the body differs, by what they were before.</param>
/// <param name="Others">All other pages.</param>
internal sealed record ContentEdits(
    ImmutableDictionary<ContentFile, ContentFile> Bodies, ImmutableArray<(ContentFile Before, Outcome<ContentFile?> Now)> Others)
{
    private static readonly ContentEdits None = new(ImmutableDictionary.Create<ContentFile, ContentFile>(ReferenceEqualityComparer.Instance), []);

    /// <summary>Null when files came, went, were committed or are no pages: that concerns the whole site.</summary>
    public static ContentEdits? Find(ContentList before, ContentList after)
    {
        if (before.Files.Length != after.Files.Length)
        {
            return null;
        }

        if (ReferenceEquals(before.Read, after.Read))
        {
            return None;
        }

        var bodies = ImmutableDictionary.CreateBuilder<ContentFile, ContentFile>(ReferenceEqualityComparer.Instance);
        var others = ImmutableArray.CreateBuilder<(ContentFile, Outcome<ContentFile?>)>();
        for (var i = 0; i < after.Files.Length; i++)
        {
            if (after.Files[i] == before.Files[i])
            {
                continue;
            }

            if (before.Read[i].Value is not { } old || before.Files[i].Commit != after.Files[i].Commit)
            {
                return null;
            }

            if (after.Read[i].Value is { } now && now.DiffersInBodyOnly(old))
            {
                bodies.Add(old, now);
            }
            else
            {
                others.Add((old, after.Read[i]));
            }
        }

        return new(bodies.ToImmutable(), others.DrainToImmutable());
    }

    /// <summary>Whether what the files say now to the rest of the site, before they are rendered, is what a site was put together by.</summary>
    /// <param name="site">The site of before.</param>
    /// <param name="hasAssets">Whether there are files that a body publishes by naming them.</param>
    public bool KeepPromises(Site site, bool hasAssets)
    {
        var links = new LinkRecognizer(site.Config.References);
        var renewed = Others.Where(static edit => edit.Now.Value is not null)
            .Aggregate(Bodies, static (all, edit) => all.SetItem(edit.Before, edit.Now.Value!));
        return PagesOf(site, renewed).All(edit => Fits(edit.Page, edit.Old, edit.Now));

        bool Fits(Page page, ContentFile old, ContentFile now) => site.LanguageOf(page).Config is var config
            && BodyMarks.Of(page, now, config, links, hasAssets).Fits(BodyMarks.Of(page, old, config, links, hasAssets), page, site);
    }

    /// <summary>The pages of which only the body was written anew.</summary>
    public ImmutableDictionary<Page, ContentFile> BodiesIn(Site site)
    {
        var pages = ImmutableDictionary.CreateBuilder<Page, ContentFile>();
        foreach (var (page, _, now) in PagesOf(site, Bodies))
        {
            pages.Add(page, now);
        }

        return pages.ToImmutable();
    }

    /// <summary>Whether the time that a file was written at decides on something.</summary>
    public static bool CountFileTimes(SiteConfig config)
        => config.FrontMatterDates is var dates
            && dates.Date.Concat(dates.LastMod).Concat(dates.PublishDate).Concat(dates.ExpiryDate).Contains(":filemodtime");

    private static IEnumerable<(Page Page, ContentFile Old, ContentFile Now)> PagesOf(Site site, ImmutableDictionary<ContentFile, ContentFile> edits)
        => edits.SelectMany(edit => site.PagesOf(edit.Key).Select(page => (page, edit.Key, edit.Value)));
}

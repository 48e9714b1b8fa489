using SiteGen.Configuration;
using SiteGen.Content.Assembling;
using SiteGen.Content.Summits;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Running;

namespace SiteGen.Content;

/// <summary>Makes a site of content files: which page belongs where, under which address, next to whom.</summary>
public static class SiteAssembler
{
    public static Outcome<Site> Assemble(
        SiteConfig config,
        IReadOnlyList<ContentFile> contents,
        SourceTree tree,
        DateTimeOffset now,
        StageRunner run,
        BuildFilters filters)
    {
        var languages = ContentLanguages.Of(config);
        var bundles = new HashSet<string>(StringComparer.Ordinal);
        var files = LanguageFiles.Sort(contents, tree with { Content = PhotoFiles.WithoutNotes(tree.Content, config) }, languages, bundles);
        var drafts = DraftsOf(config);
        foreach (var draft in drafts)
        {
            var own = files.GetValueOrDefault(draft.Code) ?? new();
            LanguageAssembler.Assemble(draft, own, bundles, run, now, filters);
            ResourceStage.Attach(draft, own.Resources, bundles);
        }

        var main = drafts.FirstOrDefault(draft => draft.Code == config.DefaultContentLanguage) ?? drafts[0];
        if (drafts.Count > 1)
        {
            ResourceSharing.Share(drafts);
        }

        drafts.ForEach(ResourceStage.Describe);

        var site = SiteMaker.Make(config, drafts, main, now);
        return new(site, [.. drafts.SelectMany(static draft => draft.Mistakes).Distinct(), .. Contradictions(site)]);
    }

    // On a site that came from Hugo the field may be somebody else's.
    private static IEnumerable<Diagnostic> Contradictions(Site site)
        => site.Config.IsHugo ? [] : site.LanguageParts.SelectMany(language => SummitContradictions.In(language, site));

    private static List<LanguageDraft> DraftsOf(SiteConfig config)
    {
        List<LanguageDraft> drafts = [];
        foreach (var language in config.Languages)
        {
            if (!language.IsDisabled)
            {
                var isAtRoot = language.Key == config.DefaultContentLanguage && !config.HasDefaultLanguageInSubfolder;
                drafts.Add(new(language.Key, language.Config, isAtRoot ? "" : language.Key, language));
            }
        }

        if (drafts.Count == 0)
        {
            var code = config.DefaultContentLanguage;
            drafts.Add(new(code, config, config.HasDefaultLanguageInSubfolder ? code : ""));
        }

        return drafts;
    }
}

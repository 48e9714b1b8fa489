using SiteGen.Configuration;
using SiteGen.Content.Assembling;
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
        var files = LanguageFiles.Sort(contents, tree, languages, bundles);
        var drafts = DraftsOf(config);
        var published = new Dictionary<SourceFile, UrlPath>(ReferenceEqualityComparer.Instance);
        foreach (var draft in drafts)
        {
            var own = files.GetValueOrDefault(draft.Code) ?? new();
            LanguageAssembler.Assemble(draft, own, bundles, run, now, filters);
            LanguageAssembler.AttachResources(draft, own, published);
        }

        var main = drafts.FirstOrDefault(draft => draft.Code == config.DefaultContentLanguage) ?? drafts[0];
        foreach (var draft in drafts.Where(draft => draft != main))
        {
            ResourceStage.Share(main, draft);
        }

        var site = SiteMaker.Make(config, drafts, main, now);
        return new(site, [.. drafts.SelectMany(static draft => draft.Mistakes)]);
    }

    private static List<LanguageDraft> DraftsOf(SiteConfig config)
    {
        List<LanguageDraft> drafts = [];
        foreach (var language in config.Languages)
        {
            if (!language.IsDisabled)
            {
                var isAtRoot = language.Key == config.DefaultContentLanguage && !config.HasDefaultLanguageInSubfolder;
                drafts.Add(new(language.Key, language.Config, isAtRoot ? "" : language.Key));
            }
        }

        if (drafts.Count == 0)
        {
            drafts.Add(new(config.DefaultContentLanguage, config, ""));
        }

        return drafts;
    }
}

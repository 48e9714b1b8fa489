using System.Collections.Frozen;
using SiteGen.Configuration;

namespace SiteGen.Content.Assembling;

/// <summary>Joins the languages into one site.</summary>
internal static class SiteMaker
{
    public static Site Make(SiteConfig config, List<LanguageDraft> drafts, LanguageDraft main, DateTimeOffset now)
    {
        var count = 0;
        foreach (var draft in drafts)
        {
            LanguageAssembler.Number(draft, count);
            count += draft.Sorted.Count;
        }

        var pages = new Page[count];
        var relations = new PageRelations[count];
        List<LanguageSite> languages = [];
        List<Page> inner = [];
        foreach (var draft in drafts)
        {
            inner.AddRange(InnerPages.Make(draft, count + inner.Count));
            foreach (var node in draft.Sorted)
            {
                pages[node.Index] = PageMaker.Make(draft, node, node.Index);
            }

            var first = draft.Sorted.Count == 0 ? 0 : draft.Sorted[0].Index;
            RelationTable.Make(draft, pages, first).CopyTo(relations, first);
            languages.Add(Language(draft, pages, first, drafts));
        }

        var mainSite = languages[drafts.IndexOf(main)];
        return new()
        {
            Config = config,
            Pages = [.. pages],
            InnerPages = [.. inner],
            Home = mainSite.Home,
            RegularPages = mainSite.RegularPages,
            Menus = mainSite.Menus,
            MainSections = mainSite.MainSections,
            Lastmod = mainSite.Lastmod,
            Now = now,
            Languages = [.. languages],
            HiddenPages = [.. drafts.SelectMany(Hidden)],
            Relations = [.. relations],
            TranslationGroups = TranslationTable.Make(pages, drafts.Count),
            ByPath = mainSite.ByPath,
        };
    }

    private static LanguageSite Language(LanguageDraft draft, Page[] pages, int first, List<LanguageDraft> drafts)
    {
        var byPath = draft.Sorted.ToFrozenDictionary(static node => node.Path, node => pages[node.Index], StringComparer.Ordinal);
        return new()
        {
            Code = draft.Code,
            Prefix = draft.Prefix,
            Setting = draft.Setting,
            Config = draft.Config,
            Pages = ImmutableArray.Create(pages, first, draft.Sorted.Count),
            Home = pages[draft.Home.Index],
            RegularPages = [.. draft.Sorted.Where(RelationTable.IsListedRegular).Select(node => pages[node.Index])],
            Menus = MenusOf(draft, pages, byPath, drafts),
            MainSections = Assembling.MainSections.Of(draft, draft.Sorted),
            Lastmod = draft.Sorted.Max(static node => node.Dates.Lastmod),
            ByPath = byPath,
        };
    }

    private static ImmutableDictionary<string, ImmutableArray<MenuItem>> MenusOf(
        LanguageDraft draft, Page[] pages, IReadOnlyDictionary<string, Page> byPath, List<LanguageDraft> drafts)
    {
        var menus = new Menus(draft.Config, byPath, draft.Mistakes)
        {
            IsInAnotherLanguage = path => drafts.Exists(other => other != draft && other.ByPath.ContainsKey(path)),
        };
        menus.AddConfigured();
        foreach (var node in draft.Sorted)
        {
            if (node.Meta.Menus is { } written)
            {
                menus.AddPage(pages[node.Index], written);
            }
        }

        if (draft.Config.SectionPagesMenu.Length > 0)
        {
            foreach (var node in draft.Sorted)
            {
                if (node.Kind == PageKind.Section && node.Parent?.Kind == PageKind.Home)
                {
                    menus.AddSection(pages[node.Index]);
                }
            }
        }

        var basePath = draft.Config.LinkPath.TrimEnd('/');
        return menus.Finish(url => basePath + url);
    }

    private static IEnumerable<HiddenPage> Hidden(LanguageDraft draft)
    {
        foreach (var node in draft.Nodes)
        {
            if (node.Hidden is { } reason)
            {
                yield return new(PageMaker.Make(draft, node, -1), reason);
            }
        }
    }
}

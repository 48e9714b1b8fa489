using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Data;
using SiteGen.Files;
using SiteGen.Templates;
using SiteGen.Templates.Assets;

namespace SiteGen.Tests.Templates;

/// <summary>A small blog put together by hand, without reading any file: home, blog with posts, tags.</summary>
internal static class TemplateSite
{
    public const string Body = "<h2 id=\"first\">First</h2>\n<p>The <strong>body</strong>.</p>\n<h2 id=\"second\">Second</h2>\n<h3 id=\"third\">Third</h3>";

    public static readonly DateTimeOffset Now = new(2026, 5, 20, 8, 0, 0, TimeSpan.Zero);

    public static Site With(int posts, Func<Page, Page>? change = null, SiteConfig? config = null)
    {
        var pages = new List<Page>
        {
            Make(0, PageKind.Home, "/", "A & B"),
            Make(1, PageKind.Section, "/blog", "Blog") with { Section = "blog", Type = "blog", LinkTitle = "" },
            Make(2, PageKind.Taxonomy, "/tags", "Tags") with { Taxonomy = "tags", Type = "tags", Section = "tags" },
            Make(3, PageKind.Term, "/tags/ptg", "Ptg") with { Taxonomy = "tags", Term = "PTG", Type = "tags", Section = "tags" },
            Make(4, PageKind.NotFound, "/404", "404 Page not found") with { Url = new UrlPath("/404.html") },
            Make(5, PageKind.Page, "/about", "About"),
        };
        pages.AddRange(Enumerable.Range(0, posts).Select(i => Post(i + 6, i)));
        ImmutableArray<Page> all = [.. pages.Select(page => change?.Invoke(page) ?? page)];
        return new Site
        {
            Config = config ?? Config,
            Pages = all,
            Home = all[0],
            RegularPages = [.. all.Skip(5)],
            Menus = ImmutableDictionary<string, ImmutableArray<MenuItem>>.Empty.Add("main", [Item(all[1], 1), Item(all[5], 2)]),
            Now = Now,
            Lastmod = Now,
            MainSections = ["blog"],
            Relations = Relate(all),
            ByPath = all.ToDictionary(page => page.Path),
        };
    }

    public static PageComposer Compose(Site site, Dictionary<string, string>? templates = null, ComposerLimits? limits = null)
        => new(new ComposerSettings
        {
            Site = site,
            Theme = Theme(templates ?? []),
            Articles = new FakeArticles(Body),
            Assets = AssetShelf.Of([], [BuiltInTheme.Usual], false),
            Limits = limits ?? new(),
            Alternates = page => page.Kind is PageKind.Page ? [] : [new(new("rss", "application/rss+xml"), page.Url.File("index.xml"))],
        });

    public static Theme Theme(Dictionary<string, string> templates)
    {
        var sources = BuiltInTheme.Usual.Templates().Where(source => !templates.ContainsKey(source.Name))
            .Concat(templates.Select(pair => new TemplateSource(pair.Key, $"layouts/{pair.Key}", null, () => pair.Value)));
        return new Theme(sources, [.. BuiltInTheme.Usual.StaticFiles()]);
    }

    private static SiteConfig Config => new()
    {
        Title = "Summit <notes>",
        BaseUrl = "https://example.org/",
        LanguageCode = "en",
        Params = new MetaValue.Map([new("Author", new MetaValue.Text("Ana", default), default)], default),
    };

    private static Page Make(int index, PageKind kind, string path, string title) => new()
    {
        Index = index,
        Kind = kind,
        Path = path,
        Url = new UrlPath(path == "/" ? "/" : $"{path}/"),
        Title = title,
        LinkTitle = title,
    };

    private static Page Post(int index, int number) => Make(index, PageKind.Page, $"/blog/post-{number}", $"Post {number}: \"q\" & <a>") with
    {
        Section = "blog",
        Type = "blog",
        Date = new DateTimeOffset(2026, 1, 1, 9, 30, 0, TimeSpan.FromHours(2)).AddDays(-number),
        Lastmod = new DateTimeOffset(2026, 2, 1, 9, 30, 0, TimeSpan.FromHours(2)).AddDays(-number),
        Terms = [new TermUse("tags", "PTG", 3)],
    };

    private static MenuItem Item(Page page, int weight)
        => new(page.Title, page.Title, "", page.Url.Value, weight, page.Index, "", "", MetaValue.Map.None, []);

    private static ImmutableArray<PageRelations> Relate(ImmutableArray<Page> all)
    {
        ImmutableArray<Page> posts = [.. all.Skip(6)];
        return
        [
            new() { Children = [all[1], all[5]], RegularChildren = [all[5]] },
            new() { Parent = all[0], Children = posts, RegularChildren = posts },
            new() { Parent = all[0], Children = [all[3]] },
            new() { Parent = all[2], Children = posts, RegularChildren = posts },
            new(),
            new() { Parent = all[0] },
            .. posts.Select((_, i) => new PageRelations
            {
                Parent = all[1],
                NextInSection = i > 0 ? posts[i - 1] : null,
                PreviousInSection = i + 1 < posts.Length ? posts[i + 1] : null,
            }),
        ];
    }
}

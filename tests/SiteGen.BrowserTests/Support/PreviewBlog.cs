namespace SiteGen.BrowserTests.Support;

/// <summary>A small blog to be written at, with the embedded theme, a style sheet and a script of its own.</summary>
internal static class PreviewBlog
{
    public static BuiltSite Make()
    {
        var site = new BuiltSite();
        site.Write("site.yaml", """
            baseURL: https://example.org/blog/
            title: Blog
            buildDrafts: true
            disableKinds: [taxonomy, term]
            socialCards: false
            security: { csp: true }
            markup: { goldmark: { renderer: { unsafe: true } } }
            params: { stylesheets: [/css/own.css] }
            """);
        site.Write("static/css/own.css", "h1 { color: rgb(1, 2, 3); }\n");
        site.Write("static/tower.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='20'><rect width='20' height='20'/></svg>\n");
        site.Write("content/_index.md", "---\ntitle: Blog\n---\nWelcome.\n");
        site.Write("content/posts/_index.md", "---\ntitle: Posts\n---\n");
        for (var number = 1; number <= 8; number++)
        {
            site.Write($"content/posts/day-{number}.md", $"---\ntitle: Day {number}\ndate: 2026-01-0{number}\n---\nWhat we saw on day {number}.\n");
        }

        site.Write("content/about.md", "---\ntitle: About\n---\nThis page stays as it is.\n");
        site.Write("content/picture.md", "---\ntitle: Picture\n---\n<p><img src=\"/blog/tower.svg\" alt=\"A tower\"></p>\n");
        site.Write("content/long.md", Long("The end."));
        site.Write("content/draft.md", "---\ntitle: Unfinished\ndraft: true\n---\nSee https://review.opendev.org/c/openstack/nova/+/900001 for more.\n");
        return site;
    }

    /// <summary>Text for many screens, then the words that are given.</summary>
    public static string Long(string end)
        => "---\ntitle: Long\n---\n" + string.Join("\n\n", Enumerable.Range(1, 120).Select(static number => $"Paragraph {number} of a long page."))
            + "\n\n<details><summary>More</summary><p>Details.</p></details>\n\n" + end + "\n";
}

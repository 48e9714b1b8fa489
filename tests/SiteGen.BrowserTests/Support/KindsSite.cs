namespace SiteGen.BrowserTests.Support;

/// <summary>
/// A blog that has every kind of page and every control of the theme: the site of <c>tests/quality</c>, with photos, an embed, comments,
/// links of its own in head and foot, and the strict policy.
/// </summary>
internal static class KindsSite
{
    public const string Everything = "recaps/everything/";
    public const string Pictures = "recaps/pictures/";
    public const string Pad = "pads/etherpad.opendev.org/neutron-victoria-ptg/";

    /// <summary>One page of every kind.</summary>
    public static readonly ImmutableArray<string> Pages =
    [
        "", "page/2/", "recaps/", Everything, Pictures, "recaps/words/", "tags/", "tags/cinder/", "search/?q=quota", "archive/", "summits/",
        "decisions/", "photos/", "references/", "references/etherpad/", Pad, "404.html",
    ];

    public static BuiltSite LeftToRight() => BuiltSite.Named("kinds", static () => Build(""));

    public static BuiltSite RightToLeft() => BuiltSite.Named("kinds, right to left", static () => Build("""
        defaultContentLanguage: he
        languages: { he: { locale: he, languageName: עברית, languageDirection: rtl } }
        """));

    private static BuiltSite Build(string languages)
    {
        var site = new BuiltSite();
        site.CopyFrom(Path.Combine(Repository.Root, "tests", "quality", "site"));
        site.Write("site.yaml", $$"""
            baseURL: https://example.org/
            title: Kinds of pages
            mainSections: [recaps]
            copyright: Written by us
            socialCards: false
            security: { csp: true }
            markup: { goldmark: { renderer: { unsafe: true } } }
            images: { formats: [webp], widths: [240, 480] }
            params:
              description: One page of every kind that the theme has.
              summit:
                accent: "#7a2e8c"
                social: [{ name: Mastodon, url: "https://social.example/@team" }]
                comments: { mail: list@example.org, src: /comments.js, data: { repo: team/talk } }
                analytics: { src: /count.js, data: { site: kinds } }
            menus:
              main:
                - { name: Recaps, pageRef: /recaps, weight: 1 }
                - { name: References, pageRef: /references, weight: 2 }
                - { name: More, weight: 3, identifier: more }
                - { name: Archive, pageRef: /archive, parent: more, weight: 1 }
                - { name: Summits, pageRef: /summits, parent: more, weight: 2 }
              footer: [{ name: Photos, pageRef: /photos }]
            {{languages}}
            """);
        site.Write("static/comments.js", "document.querySelector('.comments').append('No comments yet.');\n");
        site.Write("static/count.js", "window.isCounted = true;\n");
        site.Write("content/recaps/pictures/index.md", Recap);
        site.Write("content/recaps/pictures/photos.yaml", "'*.png': { alt: A drawn hill }\n");
        for (var number = 1; number <= 6; number++)
        {
            var (width, height) = PhotoSite.Shapes[number % PhotoSite.Shapes.Length];
            site.Write($"content/recaps/pictures/hill-{number}.png", Drawing.Png(width, height, number));
        }

        site.Build();
        return site;
    }

    private static string Recap => """
        ---
        title: A recap with pictures
        date: 2020-06-11
        summit: { name: PTG, edition: Victoria, place: "https://meet.example/ptg", team: Neutron }
        tags: [neutron, photos]
        ---
        What was seen[^seen] and decided, in https://etherpad.opendev.org/p/neutron-victoria-ptg and elsewhere.

        [^seen]: Through a window.

        ## Seen

        ![A hill of its own](hill-1.png)

        {{< gallery "hill-*.png" title="Hills" >}}

        ## Heard

        {{< youtube id=0RKpf3rK57I title="Day 1" >}}

        ## Decided

        {{< decision >}}
        The hill stays, see [the change](https://review.opendev.org/c/openstack/nova/+/715271).
        {{< /decision >}}

        {{< action owner="Ann" >}}
        Tells the hill.
        {{< /action >}}

        ## Compared

        | Hill | Height in the morning | Height in the evening | Who measured it | What it was measured with |
        |---|---|---|---|---|
        | The first | 120 metres | 121 metres | [Ann](https://example.org/ann) | a-stick-of-a-length-that-nobody-remembered-afterwards |
        | The second | 90 metres | 90 metres | Bob | the same |

        ```python
        def a_function_with_a_long_name(argument_one, argument_two, argument_three, argument_four, argument_five): return argument_one
        ```

        <details>
        <summary>More about hills</summary>

        They are [high](https://example.org/high).

        </details>

        ## Links

        See [the other recap](/recaps/words/).
        """;
}

using System.Text.Json;
using SiteGen.Templates;

namespace SiteGen.Cli.Commands;

/// <summary>The files of a new site: few, short, and a recap that shows what recaps can say.</summary>
internal static class StarterSite
{
    // The sketch that posts begin with in any case: here it can be changed.
    private const string Archetype = "post";

    public static IEnumerable<(string Path, string Text)> Files(string title, DateTimeOffset now)
    {
        yield return ("site.yaml", Config(title, now));
        yield return ("content/recaps/_index.md", "---\ntitle: Recaps\n---\n");
        yield return ("content/recaps/our-first-recap/index.md", FirstRecap(now));
        if (BuiltInTheme.Usual.Archetype(Archetype) is { } archetype)
        {
            yield return ($"archetypes/{Archetype}.md", archetype.Text);
        }

        yield return (".gitignore", "public/\n.sitegen/\n");
    }

    private static string Config(string title, DateTimeOffset now) => $$"""
        title: {{Quoted(title)}}
        baseURL: https://example.org/
        copyright: {{Quoted($"© {Day(now)[..4]} the authors")}}
        mainSections: [recaps]
        params:
          # On the home page, and for search engines. A text in content/_index.md takes its place on the home page.
          description: Recaps of our meetings, newest first.
        menus:
          main:
            - { name: Recaps, pageRef: /recaps, weight: 1 }
            # These are there by themselves, as soon as a recap has a summit or a decision.
            - { name: Summits, pageRef: /summits, weight: 2 }
            - { name: Decisions, pageRef: /decisions, weight: 3 }
            - { name: Archive, pageRef: /archive, weight: 4 }

        """;

    // Its summit is over, and what was promised there not yet due.
    private static string FirstRecap(DateTimeOffset now) => $$"""
        ---
        title: Our first recap
        date: {{Time(now)}}
        description: An example that shows what a recap can say.
        tags: [example]
        summit:
          name: Example Summit
          edition: "{{Day(now.AddDays(-4))[..4]}}"
          place: Lisbon
          start: {{Day(now.AddDays(-4))}}
          end: {{Day(now.AddDays(-2))}}
          team: Docs
        ---

        Three days, nine people and one whiteboard: this is what we decided, and who does what.

        <!--more-->

        ## How we write

        We kept the [notes of all three days](https://etherpad.opendev.org/p/example-summit-docs) in one pad. Nobody will read them all, so that:

        > [!DECISION] A recap within a week
        > Whoever kept the notes writes the recap, and the others mend it.

        > [!ACTION] @ana due {{Day(now.AddDays(14))}}
        > Write the next one: `sitegen new post "Its title"` begins it.

        ## Photos

        Photos lie in the folder of their recap, beside `index.md`, and are named in its text. Several of them, one below the other, become a gallery:

        ```markdown
        ![Nine people at a table](team.jpg "The team on the last day")
        ![A whiteboard full of arrows](board.jpg)
        ```

        """;

    private static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string Day(DateTimeOffset time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // A JSON text is a YAML text: whatever the folder is called stays one value.
    private static string Quoted(string text)
        => $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}

using System.Text.Json;

namespace SiteGen.Cli.Commands;

/// <summary>The files of a new site: few, short, each showing one thing.</summary>
internal static class StarterSite
{
    public const string Archetype = """
        ---
        title: {{ title | string.literal }}
        date: {{ date }}
        tags: []
        ---

        """;

    public const string FirstRecapBody = """

        We met, we talked, and this is what we decided.

        <!--more-->

        ## Decisions

        - Write the next recap with `sitegen new post "Its title"`.
        - Publish it with `sitegen build`.

        ## Notes

        | Topic   | Where         |
        |---------|---------------|
        | Recaps  | content/recaps/ |
        | Images  | static/       |
        """;

    public static IEnumerable<(string Path, string Text)> Files(string title, DateTimeOffset now)
    {
        yield return ("site.yaml", Config(title, now));
        yield return ("content/_index.md", Home);
        yield return ("content/recaps/_index.md", "---\ntitle: Recaps\n---\n");
        yield return ("archetypes/default.md", Archetype);
        yield return (".gitignore", "public/\n.sitegen/\n");
    }

    private static string Config(string title, DateTimeOffset now) => string.Create(CultureInfo.InvariantCulture, $"""
        title: {Quoted(title)}
        baseURL: https://example.org/
        copyright: {Quoted(string.Create(CultureInfo.InvariantCulture, $"© {now.Year} the authors"))}
        mainSections: [recaps]
        menus:
          main:
            - name: Recaps
              pageRef: /recaps

        """);

    // Without a title of its own it bears the site's.
    private const string Home = """
        Recaps of our meetings, newest first.

        """;

    // A JSON text is a YAML text: whatever the folder is called stays one value.
    private static string Quoted(string text)
        => $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}

using System.Text;
using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Markdown.Shortcodes;

namespace SiteGen.Moving;

/// <summary>Reads all pages of a site for the shortcodes they call, whether anybody knows them or not.</summary>
public static class ShortcodeSurvey
{
    private const string Ours = ".sbn.";

    /// <summary>The most called first; shortcodes defined inside a page are left out.</summary>
    public static ImmutableArray<ShortcodeUse> Of(ImmutableArray<ContentFile> pages, ImmutableArray<SourceFile> layouts)
    {
        var tallies = new Dictionary<string, ShortcodeTally>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in pages)
        {
            Count(page, tallies);
        }

        var (theirs, ours) = Templates(layouts);
        return
        [
            .. tallies.Select(pair => pair.Value.Complete(theirs.GetValueOrDefault(pair.Key), ours.GetValueOrDefault(pair.Key)))
                .Where(static use => use.Calls > 0)
                .OrderByDescending(static use => use.Calls)
                .ThenBy(static use => use.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Is it defined by the page that calls it?</summary>
    internal static bool IsInline(string name) => name.EndsWith(".inline", StringComparison.Ordinal);

    internal static IEnumerable<ShortcodeToken> Tags(ContentFile page, out string body)
    {
        body = Encoding.UTF8.GetString(page.Body.Span);
        return ShortcodeParser.MayHaveShortcodes(body)
            ? new ShortcodeScanner(body, page.BodyLocation, []).Scan().Where(static token => token.Tag is not null)
            : [];
    }

    private static void Count(ContentFile page, Dictionary<string, ShortcodeTally> tallies)
    {
        foreach (var token in Tags(page, out var body))
        {
            if (token.Tag is not { } tag || IsInline(tag.Name))
            {
                continue;
            }

            if (!tallies.TryGetValue(tag.Name, out var tally))
            {
                tallies[tag.Name] = tally = new ShortcodeTally(tag.Name);
            }

            if (token.Kind == ShortcodeTokenKind.Close)
            {
                tally.Closed++;
            }
            else
            {
                tally.Add(tag, IsInAttribute(body, token.Start));
            }
        }
    }

    private static bool IsInAttribute(string body, int start) => start > 0 && body[start - 1] is '(' or '"' or '\'' or '=';

    private static (Dictionary<string, string> Theirs, Dictionary<string, string> Ours) Templates(ImmutableArray<SourceFile> layouts)
    {
        var (theirs, ours) = (new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase),
            new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));
        foreach (var file in layouts)
        {
            if (NameOf(file.Inside) is { } name)
            {
                (file.Inside.Contains(Ours, StringComparison.Ordinal) ? ours : theirs).TryAdd(name, file.Path.Value);
            }
        }

        return (theirs, ours);
    }

    // shortcodes/a/b.html and _shortcodes/a/b.html are for {{< a/b >}}.
    private static string? NameOf(string inside)
    {
        var path = inside.StartsWith('_') ? inside[1..] : inside;
        if (!path.StartsWith("shortcodes/", StringComparison.Ordinal))
        {
            return null;
        }

        var slash = path.LastIndexOf('/');
        var dot = path.IndexOf('.', slash);
        return dot < 0 ? null : path["shortcodes/".Length..dot];
    }
}

using SiteGen.Content;
using SiteGen.Markdown.Shortcodes;

namespace SiteGen.Moving;

/// <summary>Draws up the report: who looks at the site asks each of the inspectors in turn.</summary>
public static class Mover
{
    public static MoveReport Report(MoveMaterial material)
    {
        var shortcodes = ShortcodeSurvey.Of(material.Pages, material.Tree.Layouts);
        return new MoveReport
        {
            Title = material.Site.Config.Title,
            ConfigFiles = material.Site.Config.Sources,
            Themes = material.Site.Config.Themes,
            Kinds = [.. material.Site.Pages.Where(static page => page.Kind != PageKind.NotFound && !page.Kind.IsGathered)
                .CountBy(static page => page.Kind).OrderBy(static pair => pair.Key)
                .Select(static pair => (pair.Key.ToString().ToLowerInvariant(), pair.Value))],
            Languages = LanguagesOf(material.Site),
            Findings =
            [
                .. ContentInspector.Inspect(material, ShortcodeInspector.ShowingFiles(material, shortcodes)),
                ReferenceInspector.Inspect(material),
                .. ShortcodeInspector.Inspect(material, shortcodes),
                .. LayoutInspector.Inspect(material),
                .. ConfigInspector.Inspect(material),
                .. FileInspector.Inspect(material),
            ],
            Shortcodes = shortcodes,
            Mistakes = [.. material.Mistakes.Where(static mistake => mistake.Rule != ShortcodeRules.Unknown).Order()],
        };
    }

    private static ImmutableArray<(string Name, int Count)> LanguagesOf(Site site)
        => site.Languages.Length < 2
            ? []
            : [.. site.Languages.Select(language => (language.Code, site.Pages.Count(page => page.Kind == PageKind.Page && page.Language == language.Code)))];
}

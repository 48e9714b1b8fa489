using SiteGen.Content;
using SiteGen.Data;

namespace SiteGen.Templates.Models;

/// <summary>Whether a page ends with the list of what it refers to.</summary>
internal static class ReferencePanel
{
    /// <summary>Posts do, as the configuration has it; the front matter has the last word, of any page.</summary>
    public static bool IsOn(PageModel model, PageContext context)
    {
        var (page, language) = (model.Page, model.Site.LanguageOf(model.Page));
        if (!language.Config.Enrichments)
        {
            return false;
        }

        var isOn = Said(page.Params["references"]) ?? (language.Config.References.HasPanel && IsPost(page, language));
        return isOn && !context.Worker.FactsOf(page).References.IsEmpty;
    }

    private static bool? Said(MetaValue? references) => references switch
    {
        MetaValue.Flag { Value: false } => false,
        MetaValue.Map map when map["panel"] is MetaValue.Flag panel => panel.Value,
        _ => null,
    };

    // A site without sections has nothing but posts.
    private static bool IsPost(Page page, LanguageSite language)
        => page.Kind == PageKind.Page && (language.MainSections.IsEmpty || language.MainSections.Contains(page.Section));
}

using SiteGen.Content;
using SiteGen.Data;

namespace SiteGen.Templates.Models;

/// <summary>Whether a page begins with its decisions and actions.</summary>
internal static class OutcomeBox
{
    /// <summary>Pages that have some do, as the configuration has it; the front matter has the last word.</summary>
    public static bool IsOn(PageModel model, PageContext context)
    {
        var (page, config) = (model.Page, model.Site.LanguageOf(model.Page).Config);
        var isOn = page.Params["outcomes"] is MetaValue.Flag said ? said.Value : config.Recaps.HasOutcomes;
        return isOn && page.Kind == PageKind.Page && !context.Worker.FactsOf(page).Outcomes.IsEmpty;
    }
}

using SiteGen.Templates.Citing;

namespace SiteGen.Templates.Models;

/// <summary>A place that refers to something.</summary>
internal sealed class CitationModel(PageCitation citation, PageComposer composer) : Model<CitationModel>
{
    public static readonly MemberTable<CitationModel> Members = new("citation", "A place that refers to something.",
    [
        new("page", "The page.", static (model, _) => model.Page),
        new("line", "Its line in the page's file.", static (model, _) => model.Line),
    ]);

    public PageModel Page => composer.ModelOf(citation.Page);

    public int Line => citation.First.At.Line;

    protected override MemberTable<CitationModel> Table => Members;
}

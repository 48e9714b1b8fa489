using SiteGen.Content;

namespace SiteGen.Templates.Models;

/// <summary>A term that a page bears, such as a tag.</summary>
internal sealed class TermModel(string name, Page term, PageComposer composer) : Model<TermModel>
{
    public static readonly MemberTable<TermModel> Members = new("term", "A tag, a category or a term of another taxonomy.",
    [
        new("name", "As the page's author wrote it.", static (term, _) => term.Name),
        new("title", "The title of its page.", static (term, _) => term.Model.Page.Title),
        new("url", "The link of its page.", static (term, _) => term.Model.Url),
        new("permalink", "The same with scheme and host.", static (term, _) => term.Model.Permalink),
        new("count", "How many pages bear it.", static (term, _) => term.Model.Site.RegularChildren(term.Model.Page).Length),
        new("pages", "List of the pages that bear it.", static (term, _) => term.Model.ListOf(term.Model.Site.RegularChildren(term.Model.Page))),
        new("page", "Its own page.", static (term, _) => term.Model),
    ]);

    public string Name => name;

    public PageModel Model => composer.ModelOf(term);

    protected override MemberTable<TermModel> Table => Members;
}

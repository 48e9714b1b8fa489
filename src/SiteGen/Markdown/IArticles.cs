using SiteGen.Content;
using SiteGen.Search;

namespace SiteGen.Markdown;

/// <summary>Gives every page its article, rendered once, when somebody first asks.</summary>
public interface IArticles
{
    /// <summary>Another object whenever articles may say something else: what was worked out from them under an earlier one is stale.</summary>
    object Edition { get; }

    /// <summary>A page as it is now: in a preview its title may be another one than when the plan was made.</summary>
    Page Current(Page page);

    /// <summary>The facts; the body is rendered for them if it was not yet.</summary>
    Article Facts(Page page);

    /// <summary>The body as HTML. Every planned reader asks once; after the last the HTML is let go.</summary>
    string Html(Page page);

    /// <summary>The contents list as Hugo writes it, <c>&lt;nav id="TableOfContents"&gt;</c>.</summary>
    string TableOfContents(Page page);

    /// <summary>The words of the body, for those who search; none where nobody can.</summary>
    internal PageTerms Terms(Page page);

    /// <summary>The body without markup, entities left encoded: Hugo's <c>.Plain</c>.</summary>
    string Plain(Page page);
}

using SiteGen.Checking.Tracing;
using SiteGen.Configuration;
using SiteGen.Content;

namespace SiteGen.Checking.Rules;

/// <summary>What may be wrong with a page by itself.</summary>
internal sealed class PageRules(CheckConfig config)
{
    public void Check(Document document, List<Finding> findings)
    {
        // Nobody reads a page that only sends on.
        if (document is not { Page: { } page, SendsTo: null })
        {
            return;
        }

        foreach (var flaw in page.Flaws)
        {
            findings.Add(new(flaw.Rule, document, flaw.Message, flaw.Message, flaw.Clue));
        }

        CheckTitle(document, page, findings);
        CheckDescription(document, page, findings);
    }

    private void CheckTitle(Document document, PageFacts page, List<Finding> findings)
    {
        var length = LengthOf(page.Title);
        if (length == 0)
        {
            findings.Add(new(CheckRules.NoTitle, document, "", "the page has no title", Clue.Frame.Layout));
        }
        else if (length > config.LongestTitle)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"the title '{ShownText.Of(page.Title)}' has {length} characters");
            findings.Add(new(CheckRules.LongTitle, document, page.Title, message, new Clue.Field("title")));
        }
    }

    private void CheckDescription(Document document, PageFacts page, List<Finding> findings)
    {
        // What search engines pass over needs none, nor do further pages of a list; and where no author wrote a page, nobody can add one.
        if (page.IsUnlisted || IsFurther(document) || document.Source is null or { Kind: PageKind.NotFound } or { Source: null })
        {
            return;
        }

        var length = LengthOf(page.Description ?? "");
        if (length == 0)
        {
            findings.Add(new(CheckRules.NoDescription, document, document.Url.Value, "the page has no description", Clue.Whole.Page));
        }
        else if (length > config.LongestDescription)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"the description has {length} characters");
            findings.Add(new(CheckRules.LongDescription, document, page.Description ?? "", message, new Clue.Field("description")));
        }
    }

    /// <summary>Whether it is the second or a later page of a list.</summary>
    public static bool IsFurther(Document document) => document.Output switch
    {
        Output.PageOutput { Paginator.Number: > 1 } => true,
        Output.GalleriesOutput { Number: > 1 } => true,
        Output.RecapListOutput { Number: > 1 } => true,
        Output.ReferencesOutput { Number: > 1 } => true,
        _ => false,
    };

    private static int LengthOf(string text) => new StringInfo(text).LengthInTextElements;
}

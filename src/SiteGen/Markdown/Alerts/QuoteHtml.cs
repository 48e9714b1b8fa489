using Markdig.Syntax;
using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.Outcomes;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Alerts;

/// <summary>Writes quotes, and those that open with <c>[!NOTE]</c> as callouts.</summary>
internal sealed class QuoteHtml : NodeHtml<QuoteBlock>
{
    protected override void Write(GoldmarkHtml html, QuoteBlock node)
    {
        if (node is AlertQuote { Outcome: { } outcome } quote)
        {
            WriteOutcome(html, quote, outcome);
            return;
        }

        if (node is AlertQuote { Kind: { } kind })
        {
            WriteAlert(html, node, kind);
            return;
        }

        if (node is AlertQuote { NearMiss: { } near })
        {
            html.AddMistakes([OutcomeRules.NearMiss.At(html.At(node), $"no kind of callout is called '{near.Written}'", $"did you mean '{near.Meant}'?")]);
        }

        var start = html.Out.Length;
        html.Out.Write("<blockquote");
        html.WriteAttributesOf(node, "cite");
        var hasAttributes = html.Out.Length > start + "<blockquote".Length;
        html.Out.Write(hasAttributes ? ">" : ">\n");
        html.WriteChildren(node);
        html.Out.Write("</blockquote>\n");
    }

    private static void WriteOutcome(GoldmarkHtml html, AlertQuote node, OutcomeFacts facts)
    {
        if (node.WrongDay is { } day)
        {
            html.AddMistakes([OutcomeRules.BadDue.At(html.At(node), $"there is no day '{day}'")]);
        }

        if (node.Count == 0)
        {
            html.AddMistakes([OutcomeRules.Nothing.At(html.At(node), $"the {facts.Kind.Name} says nothing")]);
        }

        // A text that is part of no body has nobody who counts.
        var outcomes = html.Page.Outcomes ?? new PageOutcomes(OutcomeWords.English) { HasAnchors = false };
        var start = html.Out.Length;
        html.Out.Write(outcomes.Open(facts with { Place = html.At(node) }));
        var title = node.Count > 0 ? node[0] as AlertTitle : null;
        if (title is not null)
        {
            html.WriteLeafInline(title);
            node.Remove(title);
        }

        html.Out.Write(PlaceMarks.OutcomeBody);
        html.WriteChildren(node);
        html.Out.Write(PlaceMarks.OutcomeEnd);
        if (html.Page.Outcomes is null)
        {
            html.Out.Write(outcomes.Finish(html.Out.Take(start)));
        }
    }

    private static void WriteAlert(GoldmarkHtml html, QuoteBlock node, AlertKind kind)
    {
        html.Out.Write($"<div class=\"alert alert-{kind.Name}\" role=\"note\">\n");
        if (node.Count == 0 || node[0] is not AlertTitle)
        {
            html.Out.Write($"<p class=\"alert-title\">{kind.Title}</p>\n");
        }

        html.WriteChildren(node);
        html.Out.Write("</div>\n");
    }
}

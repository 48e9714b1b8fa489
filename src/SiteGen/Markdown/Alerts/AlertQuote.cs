using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Markdown.Outcomes;

namespace SiteGen.Markdown.Alerts;

/// <summary>A quote that may turn out to be a callout once its first line is known.</summary>
internal sealed class AlertQuote(BlockParser parser) : QuoteBlock(parser)
{
    public AlertKind? Kind { get; set; }

    /// <summary>For a decision or an action: what its first line says of it.</summary>
    public OutcomeFacts? Outcome { get; set; }

    /// <summary>A name in that line that is nearly one of a callout: the quote stays one.</summary>
    public (string Written, string Meant)? NearMiss { get; set; }

    /// <summary>A day in that line that no calendar has.</summary>
    public string? WrongDay { get; set; }
}

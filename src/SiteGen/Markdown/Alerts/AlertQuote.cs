using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Markdown.Alerts;

/// <summary>A quote that may turn out to be a callout once its first line is known.</summary>
internal sealed class AlertQuote(BlockParser parser) : QuoteBlock(parser)
{
    public AlertKind? Kind { get; set; }
}

using Markdig.Syntax.Inlines;
using SiteGen.Files;

namespace SiteGen.Markdown.Rendering;

/// <summary>Writes a mark that opened something and was never closed as the text it is.</summary>
internal sealed class DelimiterHtml : NodeHtml<DelimiterInline>
{
    // Thousands of them lie within each other, each the last of the one before: no recursion.
    protected override void Write(GoldmarkHtml html, DelimiterInline node)
    {
        for (DelimiterInline? open = node; open is not null;)
        {
            html.Out.WriteEscaped(open.ToLiteral());
            DelimiterInline? last = null;
            for (var child = open.FirstChild; child is not null; child = child.NextSibling)
            {
                last = child.NextSibling is null ? child as DelimiterInline : null;
                if (last is null)
                {
                    html.Write(child);
                }
            }

            open = last;
        }
    }
}

using Markdig.Syntax;
using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.Citations;
using SiteGen.Markdown.Contents;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Headings;

/// <summary>Writes headings with their ids, and notes each for contents lists.</summary>
internal sealed class HeadingHtml : NodeHtml<HeadingBlock>
{
    private readonly HeadingText _text = new();

    protected override void Write(GoldmarkHtml html, HeadingBlock node)
    {
        _text.Read(node);
        var plain = _text.Plain;
        var attributes = node.AttributesOrNull();
        var id = Id(html, attributes, _text.ForId);
        var level = (char)('0' + node.Level);

        WriteOpening(html, node, level, id);
        var start = html.Out.Length;
        html.IsInHeading = true;
        html.WriteLeafInline(node);
        var title = Title(html, node, start);
        html.IsInHeading = false;
        html.Out.Write("</h");
        html.Out.Write(level);
        html.Out.Write(">\n");
        html.Add(new Heading(node.Level, id, LinkMark.Without(title), plain, html.At(node).Line));
    }

    private static string Id(GoldmarkHtml html, AttributeList? attributes, string text)
    {
        if (attributes?.Find("id") is { } chosen)
        {
            html.Ids.Take(chosen);
            return chosen;
        }

        return text.Length > 0 && html.Config.AutoHeadingIds ? html.Ids.Make(text) : "";
    }

    private static void WriteOpening(GoldmarkHtml html, HeadingBlock node, char level, string id)
    {
        html.Out.Write("<h");
        html.Out.Write(level);
        html.WriteAllAttributesOf(node);
        if (node.AttributesOrNull()?.Find("id") is null)
        {
            html.WriteId(id);
        }

        html.Out.Write('>');
    }

    private static string Title(GoldmarkHtml html, HeadingBlock node, int start)
    {
        var written = html.Out.From(start);
        if (!written.Contains('<'))
        {
            return written.ToString();
        }

        if (!written.Contains("class=\"footnote-ref\"", StringComparison.Ordinal))
        {
            return ContentsTitle.Clean(written);
        }

        var end = html.Out.Length;
        html.HidesFootnotes = true;
        html.WriteLeafInline(node);
        html.HidesFootnotes = false;
        var title = ContentsTitle.Clean(html.Out.From(end));
        html.Out.Truncate(end);
        return title;
    }
}

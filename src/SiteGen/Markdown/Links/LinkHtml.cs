using Markdig.Helpers;
using Markdig.Syntax.Inlines;
using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.Galleries;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Links;

/// <summary>Writes links and images.</summary>
internal sealed class LinkHtml : NodeHtml<LinkInline>
{
    protected override void Write(GoldmarkHtml html, LinkInline node)
    {
        if (html.IsPlain)
        {
            html.WriteChildren(node);
            return;
        }

        var url = node.Url ?? "";
        if (!html.HidesFootnotes)
        {
            html.AddLink(url, node, node.IsImage);
        }

        if (node.IsImage)
        {
            WriteImage(html, node, url);
        }
        else
        {
            WriteLink(html, node, url);
        }
    }

    /// <summary>The start tag of a link, which is told to the page.</summary>
    public static void WriteOpening(GoldmarkHtml html, LinkInline node, string url)
    {
        html.AddLink(url, node, isImage: false);
        WriteStart(html, node, url);
        html.Out.Write('>');
    }

    /// <summary>What an image says to those who can't see it.</summary>
    public static void WriteAlt(GoldmarkHtml html, LinkInline node)
    {
        html.IsPlain = true;
        html.WriteChildren(node);
        html.IsPlain = false;
    }

    // Of a definition Markdig says "" both for no title and for an empty one.
    public static string? Title(LinkInline node) => node is { Reference: not null, Title: "" } ? null : node.Title;

    // Hugo's templates get the address with its escapes and entities.
    public static ReadOnlySpan<char> Written(GoldmarkHtml html, LinkInline node, string url)
    {
        var place = node.Reference?.UrlSpan ?? node.UrlSpan;
        if (!html.Config.ResolvesLinks && !html.Config.ResolvesImages || place.IsEmpty || place.End >= html.Text.Length)
        {
            return url;
        }

        var text = html.Text.AsSpan(place.Start, place.Length);
        text = text.StartsWith("<") && text.EndsWith(">") ? text[1..^1] : text;
        return text.ContainsAny('\\', '&') && HtmlHelper.Unescape(text.ToString()) == url ? text : url;
    }

    private static void WriteLink(GoldmarkHtml html, LinkInline node, string url)
    {
        WriteStart(html, node, url);
        html.WriteLinkTagEnd(url);
        html.WriteChildren(node);
        html.Out.Write("</a>");
    }

    private static void WriteStart(GoldmarkHtml html, LinkInline node, string url)
    {
        html.Out.Write("<a href=\"");
        html.WriteTarget(url, Written(html, node, url), isImage: false);
        html.Out.Write('"');
        html.WriteTitle(Title(node));
    }

    private static void WriteImage(GoldmarkHtml html, LinkInline node, string url)
    {
        if (html.Page.Photos is { } photos && !html.IsInHeading)
        {
            PictureReader.WriteInline(html, photos, node, Title(node));
            return;
        }

        html.Out.Write("<img src=\"");
        html.WriteTarget(url, Written(html, node, url), isImage: true);
        html.Out.Write("\" alt=\"");
        WriteAlt(html, node);
        html.Out.Write('"');
        html.WriteTitle(Title(node));
        html.WriteAllAttributesOf(node);
        html.Out.Write(html.EmptyElementEnd);
    }
}

using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Markdown.Galleries;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>A photo with what is said about it, in Hugo's markup; where pictures are made of images, its image is one.</summary>
internal static class FigureShortcode
{
    public static Outcome<string> Render(ShortcodeCall call, ShortcodeHost host)
    {
        List<Diagnostic> mistakes = [.. OmittedHtml.Report(call, host, call.Given("caption"), call.Given("attr"))];
        var html = new StringBuilder("<figure");
        var photo = host.Photos is { } photos ? FigurePhoto.Read(call, host, photos, mistakes) : null;
        if (photo is not null && IsInGallery(call, host))
        {
            return Outcome.Of(ForGallery(photo, call, host), mistakes);
        }

        html.Attribute("class", photo is null ? call.Given("class") : $"photo {call.Given("class")}".TrimEnd()).Append('>');
        if (photo is null || host.Photos is null)
        {
            WriteLinkedImage(html, call, host);
        }
        else
        {
            html.Append(photo.Html(host.Photos));
        }

        WriteCaption(html, call, host, photo?.Caption);
        html.Append("\n</figure>\n");
        if (call.Given("src") is null)
        {
            mistakes.Add(ShortcodeRules.NoImage.At(call.Location, "shortcode 'figure' has no 'src'"));
        }

        return Outcome.Of(html.ToString(), mistakes);
    }

    /// <summary>The start tag of the link that the call gives; "" when it gives none.</summary>
    public static string Opening(ShortcodeCall call)
    {
        if (call.Given("link") is not { } link)
        {
            return "";
        }

        var html = new StringBuilder("<a").Link("href", link);
        return html.Attribute("target", call.Given("target")).Attribute("rel", call.Given("rel")).Append('>').ToString();
    }

    /// <summary>What it says to those who can't see it, ready to stand in an attribute; without 'alt' its caption.</summary>
    public static string? Alt(ShortcodeCall call, ShortcodeHost host)
        => call.Given("alt") is { } alt ? TemplateEscaping.Escape(alt)
            : call.Given("caption") is { } caption ? HtmlText.WithoutTags(host.RenderInline(caption).Html)
            : null;

    private static bool IsInGallery(ShortcodeCall call, ShortcodeHost host)
        => call.Parent is { } parent && BuiltInShortcodes.IsOurGallery(parent.Name, parent.Arguments, host);

    // The gallery writes it: what stands in its place is taken out again by the gallery.
    private static string ForGallery(FigurePhoto photo, ShortcodeCall call, ShortcodeHost host)
    {
        var (title, caption, credit) = (call.Given("title"), call.Given("caption"), call.Given("attr"));
        List<string> said = [];
        if (title is not null)
        {
            said.Add($"<strong>{TemplateEscaping.Escape(title)}</strong>");
        }

        if (caption is not null)
        {
            said.Add(host.RenderInline(caption).Html);
        }

        if (credit is not null)
        {
            var html = new StringBuilder();
            WriteCredit(html, host.RenderInline(credit).Html, call.Given("attrlink"));
            said.Add(html.ToString().TrimStart());
        }

        return host.Photos?.Keep(new(photo.Shown with
        {
            Caption = said.Count > 0 ? string.Join(' ', said) : photo.Caption,
            Classes = call.Given("class") is { } classes ? $" {TemplateEscaping.Escape(classes)}" : "",
        })) ?? "";
    }

    private static void WriteLinkedImage(StringBuilder html, ShortcodeCall call, ShortcodeHost host)
    {
        var opening = Opening(call);
        html.Append(opening);
        var source = call.Get("src") ?? "";
        html.Append("<img").Link("src", host.FindImage(source) ?? source);
        if (Alt(call, host) is { } alt)
        {
            html.Append("\n\t\t\talt=\"").Append(alt).Append('"');
        }

        html.Attribute("width", call.Given("width")).Attribute("height", call.Given("height"));
        html.Attribute("loading", call.Given("loading")).Append('>');
        html.Append(opening.Length == 0 ? "" : "</a>");
    }

    /// <param name="found">What is said about the photo elsewhere, for a figure that says nothing itself.</param>
    private static void WriteCaption(StringBuilder html, ShortcodeCall call, ShortcodeHost host, string? found)
    {
        var (title, caption, credit) = (call.Given("title"), call.Given("caption"), call.Given("attr"));
        if (title is null && caption is null && credit is null)
        {
            html.Append(string.IsNullOrEmpty(found) ? "" : $"<figcaption>\n\t\t\t<p>{found}</p>\n\t\t</figcaption>");
            return;
        }

        html.Append("<figcaption>\n\t\t\t");
        if (title is not null)
        {
            html.Append("<h4>").AppendEscaped(title).Append("</h4>");
        }

        if (caption is not null || credit is not null)
        {
            html.Append("<p>").Append(caption is null ? "" : host.RenderInline(caption).Html);
            WriteCredit(html, credit is null ? "" : host.RenderInline(credit).Html, call.Given("attrlink"));
            html.Append("</p>");
        }

        html.Append("\n\t\t</figcaption>");
    }

    private static void WriteCredit(StringBuilder html, string credit, string? link)
    {
        if (link is null)
        {
            html.Append(credit);
            return;
        }

        html.Append("\n\t\t\t\t\t\t<a").Link("href", link).Append('>').Append(credit).Append("</a>");
    }
}

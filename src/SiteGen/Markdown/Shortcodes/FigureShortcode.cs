using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>A photo with what is said about it, in Hugo's markup.</summary>
internal static class FigureShortcode
{
    public static Outcome<string> Render(ShortcodeCall call, ShortcodeHost host)
    {
        var html = new StringBuilder("<figure").Attribute("class", call.Given("class")).Append('>');
        var link = call.Given("link");
        if (link is not null)
        {
            html.Append("<a").Link("href", link);
            html.Attribute("target", call.Given("target")).Attribute("rel", call.Given("rel")).Append('>');
        }

        WriteImage(html, call, host);
        html.Append(link is null ? "" : "</a>");
        WriteCaption(html, call, host);
        html.Append("\n</figure>\n");
        return call.Given("src") is null
            ? Outcome.Of(html.ToString(), [ShortcodeRules.NoImage.At(call.Location, "shortcode 'figure' has no 'src'")])
            : Outcome.Of(html.ToString());
    }

    private static void WriteImage(StringBuilder html, ShortcodeCall call, ShortcodeHost host)
    {
        var source = call.Get("src") ?? "";
        html.Append("<img").Link("src", host.FindImage(source) ?? source);
        if (call.Given("alt") is { } alt)
        {
            html.Append("\n\t\t\talt=\"").AppendEscaped(alt).Append('"');
        }
        else if (call.Given("caption") is { } caption)
        {
            html.Append("\n\t\t\talt=\"").Append(HtmlText.WithoutTags(host.RenderInline(caption))).Append('"');
        }

        html.Attribute("width", call.Given("width")).Attribute("height", call.Given("height"));
        html.Attribute("loading", call.Given("loading")).Append('>');
    }

    private static void WriteCaption(StringBuilder html, ShortcodeCall call, ShortcodeHost host)
    {
        var (title, caption, credit) = (call.Given("title"), call.Given("caption"), call.Given("attr"));
        if (title is null && caption is null && credit is null)
        {
            return;
        }

        html.Append("<figcaption>\n\t\t\t");
        if (title is not null)
        {
            html.Append("<h4>").AppendEscaped(title).Append("</h4>");
        }

        if (caption is not null || credit is not null)
        {
            html.Append("<p>").Append(caption is null ? "" : host.RenderInline(caption));
            WriteCredit(html, credit is null ? "" : host.RenderInline(credit), call.Given("attrlink"));
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

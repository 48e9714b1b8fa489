using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>A photo with what is said about it, in Hugo's markup.</summary>
internal static class FigureShortcode
{
    public static Outcome<string> Render(ShortcodeCall call, ShortcodeHost host)
    {
        var html = new StringBuilder("<figure").Attribute("class", call.Get("class")).Append('>');
        var link = Given(call, "link");
        if (link is not null)
        {
            html.Append("<a").Link("href", link);
            html.Attribute("target", call.Get("target")).Attribute("rel", call.Get("rel")).Append('>');
        }

        WriteImage(html, call, host);
        html.Append(link is null ? "" : "</a>");
        WriteCaption(html, call, host);
        html.Append("\n</figure>\n");
        return Given(call, "src") is null
            ? Outcome.Of(html.ToString(), [ShortcodeRules.NoImage.At(call.Location, "shortcode 'figure' has no 'src'")])
            : Outcome.Of(html.ToString());
    }

    private static void WriteImage(StringBuilder html, ShortcodeCall call, ShortcodeHost host)
    {
        var source = call.Get("src") ?? "";
        html.Append("<img").Link("src", host.FindImage(source) ?? source);
        if (Given(call, "alt") is { } alt)
        {
            html.Attribute("alt", alt);
        }
        else if (Given(call, "caption") is { } caption)
        {
            html.Append(" alt=\"").Append(HtmlText.WithoutTags(host.RenderInline(caption))).Append('"');
        }

        html.Attribute("width", call.Get("width")).Attribute("height", call.Get("height"));
        html.Attribute("loading", call.Get("loading")).Append('>');
    }

    private static void WriteCaption(StringBuilder html, ShortcodeCall call, ShortcodeHost host)
    {
        var (title, caption, credit) = (Given(call, "title"), Given(call, "caption"), Given(call, "attr"));
        if (title is null && caption is null && credit is null)
        {
            return;
        }

        html.Append("<figcaption>\n  ");
        if (title is not null)
        {
            html.Append("<h4>").AppendEscaped(title).Append("</h4>");
        }

        if (caption is not null || credit is not null)
        {
            html.Append("<p>").Append(caption is null ? "" : host.RenderInline(caption));
            WriteCredit(html, credit is null ? "" : host.RenderInline(credit), Given(call, "attrlink"));
            html.Append("</p>");
        }

        html.Append("\n</figcaption>");
    }

    private static void WriteCredit(StringBuilder html, string credit, string? link)
    {
        if (link is null)
        {
            html.Append(credit);
            return;
        }

        html.Append("\n  <a").Link("href", link).Append('>').Append(credit).Append("</a>");
    }

    private static string? Given(ShortcodeCall call, string name)
        => call.Get(name) is { Length: > 0 } value ? value : null;
}

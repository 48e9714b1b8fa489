using System.Text;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Text that readers unfold.</summary>
internal static class DetailsShortcode
{
    public static string Render(ShortcodeCall call, ShortcodeHost host)
    {
        var summary = call.Get("summary") is { Length: > 0 } given ? given : "Details";
        var html = new StringBuilder("<details").Attribute("class", call.Get("class"));
        html.Attribute("name", call.Get("name"));
        html.Append(BuiltInShortcodes.IsOn(call, "open", false) ? " open" : "");
        html.Attribute("title", call.Get("title"));
        html.Append(">\n  <summary>").Append(host.RenderInline(summary)).Append("</summary>\n  ");
        return html.Append(host.RenderBlock(call.Inner)).Append("</details>\n").ToString();
    }
}

using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Text that readers unfold.</summary>
internal static class DetailsShortcode
{
    public static Outcome<string> Render(ShortcodeCall call, ShortcodeHost host)
    {
        var html = new StringBuilder("\n<details").Attribute("class", call.Given("class"));
        html.Attribute("name", call.Given("name"));
        html.Append(BuiltInShortcodes.IsOn(call, "open", false) ? " open" : "");
        html.Attribute("title", call.Given("title"));
        var summary = call.Given("summary") ?? "Details";
        html.Append(">\n\t<summary>").Append(host.RenderInline(summary).Html).Append("</summary>\n\t");
        var inner = host.RenderBlock(call.Inner);
        return Outcome.Of(html.Append(inner.Html).Append("</details>\n").ToString(), [.. OmittedHtml.Report(call, host, summary), .. InnerMistakes.Of(call, inner)]);
    }
}

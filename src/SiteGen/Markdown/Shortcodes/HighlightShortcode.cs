using SiteGen.Diagnostics;
using SiteGen.Markdown.Highlighting;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Coloured code with options that a fence has no room for.</summary>
internal static class HighlightShortcode
{
    public static Outcome<string> Render(ShortcodeCall call, ShortcodeHost host)
    {
        var language = call.Get(0) ?? "";
        var options = CodeAttributesParser.ParseOptions(call.Get(1), call.Location);
        var output = new StringWriter(CultureInfo.InvariantCulture);
        var code = call.InnerDeindented().Trim('\n', '\r');
        CodeHighlighter.Render(output, code, language, options.Value, host.Highlight);
        return Outcome.Of(
            output.ToString(), options.Diagnostics.AddRange(MarkedLines.Check(options.Value, code, call.Location)));
    }
}

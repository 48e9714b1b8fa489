using SiteGen.Diagnostics;
using SiteGen.Markdown.Highlighting;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Coloured code with options that a fence has no room for.</summary>
internal static class HighlightShortcode
{
    public static Outcome<string> Render(ShortcodeCall call, ShortcodeHost host)
    {
        // With a third argument Hugo hears neither of the other two's options.
        var language = call.Get(0) ?? "";
        var options = CodeAttributesParser.ParseOptions(call.Arguments.Length == 2 ? call.Get(1) : null, call.Location);
        var output = new StringWriter(CultureInfo.InvariantCulture);
        var code = call.InnerDeindented().Trim('\n', '\r');
        CodeHighlighter.Render(output, code, language, options.Value, host.Highlight);
        return Outcome.Of(
            output.ToString(), options.Diagnostics.AddRange(MarkedLines.Check(options.Value, code, call.Location)));
    }
}

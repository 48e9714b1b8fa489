using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Says where in the page something is wrong that was found between the tags of a shortcode.</summary>
internal static class InnerMistakes
{
    public static IEnumerable<Diagnostic> Of(ShortcodeCall call, RenderedMarkdown inner)
        => inner.Diagnostics.Select(mistake => mistake with { Location = InPage(mistake.Location, call) })
            .Concat(OmittedHtml.Report(call, inner));

    // Lines of a text without a file count from its first one.
    private static SourceLocation InPage(SourceLocation place, ShortcodeCall call) => place.File.Length > 0 || place.Line == 0
        ? call.Location
        : new(call.InnerLocation.File, call.InnerLocation.Line + place.Line - 1, place.Line == 1 ? call.InnerLocation.Column + place.Column - 1 : place.Column);
}

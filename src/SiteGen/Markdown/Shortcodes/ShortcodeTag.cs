using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>A tag as it stands in the text, from bracket to bracket.</summary>
/// <param name="IsMarkdown">Written with percent signs: what comes out is Markdown.</param>
/// <param name="Indentation">The blanks before it when it is the first on its line.</param>
public sealed record ShortcodeTag(
    string Name,
    ImmutableArray<ShortcodeArgument> Arguments,
    bool IsMarkdown,
    string Indentation,
    SourceLocation Location);

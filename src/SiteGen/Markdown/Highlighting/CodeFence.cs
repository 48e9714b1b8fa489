using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Highlighting;

/// <summary>
/// The line that opens a fenced code block, behind its fence: a language and what the author asked for.
/// </summary>
public sealed record CodeFence(string Language, CodeAttributes Attributes)
{
    /// <summary>
    /// Reads <c>go {linenos=true hl_lines=[1,"3-5"]}</c>; <paramref name="at"/> is where the text stands.
    /// </summary>
    public static Outcome<CodeFence> Parse(string info, SourceLocation at)
    {
        var brace = info.IndexOf('{', StringComparison.Ordinal);
        var words = (brace < 0 ? info.AsSpan() : info.AsSpan(0, brace)).Trim();
        var space = words.IndexOfAny(' ', '\t');
        var language = (space < 0 ? words : words[..space]).ToString();
        if (brace < 0)
        {
            return Outcome.Of(new CodeFence(language, CodeAttributes.None));
        }

        var attributes = CodeAttributesParser.ParseBraces(info.AsSpan(brace), at with { Column = at.Column + brace });
        return new(new CodeFence(language, attributes.Value), attributes.Diagnostics);
    }
}

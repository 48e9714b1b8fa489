using SiteGen.Diagnostics;

namespace SiteGen.Templates;

/// <summary>What was left out of a template, at the place where it was begun.</summary>
/// <param name="Offset">Of the first letter, from 0.</param>
internal sealed record TemplateSlip(int Offset, string Fact, string Hint)
{
    /// <summary>A block without its end; what else is wrong in the template may be the reason.</summary>
    public bool IsBlock { get; init; }

    public SourceLocation In(TemplateSource source, string text)
    {
        var before = text.AsSpan(0, Offset);
        return new(source.File, before.Count('\n') + 1, Offset - before.LastIndexOf('\n'));
    }
}

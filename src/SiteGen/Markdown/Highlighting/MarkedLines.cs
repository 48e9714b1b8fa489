using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Highlighting;

/// <summary>Looks whether the lines that an author wants marked are there.</summary>
internal static class MarkedLines
{
    public static ImmutableArray<Diagnostic> Check(CodeAttributes attributes, string code, SourceLocation at)
    {
        if (attributes.MarkedLines is not { IsEmpty: false } marked)
        {
            return [];
        }

        var lines = CodeWriter.CountLines(code);
        foreach (var range in marked)
        {
            if (range.First < 1 || range.First > lines)
            {
                return [HighlightRules.NoSuchLine.At(at, string.Create(
                    CultureInfo.InvariantCulture, $"line {range.First} is to be marked, but the code has lines 1 to {lines}"))];
            }
        }

        return [];
    }
}

using SiteGen.Diagnostics;
using SiteGen.Images;

namespace SiteGen.Markdown.Galleries;

/// <summary>Says once for each page what is wrong with a picture's file, where the page shows it first; what is wrong with a link, at each link.</summary>
internal static class RepeatedMistakes
{
    public static IEnumerable<Diagnostic> Drop(IEnumerable<Diagnostic> mistakes)
    {
        HashSet<(DiagnosticRule, string)> told = [];
        return mistakes.Order().Where(mistake => !ImageRules.AreOfFile(mistake.Rule) || told.Add((mistake.Rule, mistake.Message)));
    }
}

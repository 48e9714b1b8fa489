using Markdig.Syntax;
using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Problems;

/// <summary>Mistakes that parsers find, carried by the document until somebody knows its file.</summary>
internal static class DocumentProblems
{
    private static readonly object Key = typeof(DocumentProblems);

    /// <param name="line">From 0 within the body.</param>
    public static void Add(MarkdownDocument document, DiagnosticRule rule, int line, string message)
    {
        if (document.GetData(Key) is not List<Problem> problems)
        {
            problems = [];
            document.SetData(Key, problems);
        }

        problems.Add(new Problem(rule, line, message));
    }

    public static ImmutableArray<Diagnostic> Of(MarkdownDocument document, Func<int, int, SourceLocation> at)
        => document.GetData(Key) is List<Problem> problems
            ? [.. problems.Select(problem => problem.Rule.At(at(problem.Line, 0), problem.Message))]
            : [];

    private sealed record Problem(DiagnosticRule Rule, int Line, string Message);
}

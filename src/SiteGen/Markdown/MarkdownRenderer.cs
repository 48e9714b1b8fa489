using Markdig.Parsers;
using SiteGen.Diagnostics;
using SiteGen.Markdown.Problems;
using SiteGen.Markdown.Summaries;

namespace SiteGen.Markdown;

/// <summary>Turns a page's Markdown into HTML and facts. Whatever the text holds, the answer is a page or a diagnostic.</summary>
public static class MarkdownRenderer
{
    public static RenderedMarkdown Render(MarkdownWorker worker, MarkdownSource source)
    {
        try
        {
            return RenderUnchecked(worker, source);
        }
        catch (ArgumentException)
        {
            // Markdig's own limit of nesting; it has no other way to say so.
            return Nothing(MarkdownRules.TooDeep.At(source.Start, "lists, quotes or marks are nested too deeply"));
        }
        catch (InvalidOperationException problem)
        {
            return Nothing(MarkdownRules.NotReadable.At(source.Start, $"the text can't be read: {problem.Message}"));
        }
    }

    private static RenderedMarkdown RenderUnchecked(MarkdownWorker worker, MarkdownSource source)
    {
        var text = source.Text.Contains('\r', StringComparison.Ordinal)
            ? source.Text.Replace("\r\n", "\n", StringComparison.Ordinal)
            : source.Text;
        text = SummaryDivider.MakeParagraph(text, out var dividerLine);
        var document = MarkdownParser.Parse(text, worker.Dialect.Pipeline);
        worker.Html.Begin(source, dividerLine);
        worker.Html.Render(document);
        return worker.Html.End(DocumentProblems.Of(document, worker.Html.At));
    }

    private static RenderedMarkdown Nothing(Diagnostic diagnostic) => new("", [], [], [diagnostic]);
}

using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Markdown.Galleries;
using SiteGen.Markdown.Problems;
using SiteGen.Markdown.Rendering;
using SiteGen.Markdown.Summaries;

namespace SiteGen.Markdown;

/// <summary>Turns a page's Markdown into HTML and facts. Whatever the text holds, the answer is a page or a diagnostic.</summary>
public static class MarkdownRenderer
{
    private const string TooDeep = "lists, quotes or marks are nested too deeply";

    public static RenderedMarkdown Render(MarkdownWorker worker, MarkdownSource source)
    {
        try
        {
            return RenderUnchecked(worker, source);
        }
        catch (NestingException problem)
        {
            return Nothing(worker, MarkdownRules.TooDeep.At(worker.Html.At(problem.Line, 0), TooDeep));
        }
        catch (ArgumentException)
        {
            // Markdig's own limit of nesting; it has no other way to say so.
            return Nothing(worker, MarkdownRules.TooDeep.At(source.Start, TooDeep));
        }
        catch (InvalidOperationException problem)
        {
            return Nothing(worker, MarkdownRules.NotReadable.At(source.Start, $"the text can't be read: {problem.Message}"));
        }
    }

    private static RenderedMarkdown RenderUnchecked(MarkdownWorker worker, MarkdownSource source)
    {
        var text = source.Text.Contains('\r', StringComparison.Ordinal)
            ? source.Text.Replace("\r\n", "\n", StringComparison.Ordinal)
            : source.Text;
        text = SummaryDivider.MakeParagraph(text, out var dividerLine);
        worker.Html.Begin(source, text, dividerLine);
        var document = Parse(text, worker.Dialect);
        if (source.Photos is { } photos && text.Contains("![", StringComparison.Ordinal))
        {
            GatherPictures(worker.Html, document, photos);
        }

        Write(worker.Html, document);
        return worker.Html.End(DocumentProblems.Of(document, worker.Html.At));
    }

    private static void GatherPictures(GoldmarkHtml html, MarkdownDocument document, PagePhotos photos)
    {
        if (photos.Config.IsAutomatic || photos.Gathered is not null)
        {
            PictureBlocks.Gather(document, takesLinks: photos.Gathered is not null);
        }

        SpacedNames.Report(html, document, photos);
    }

    private static MarkdownDocument Parse(string text, GoldmarkDialect dialect)
    {
        var notes = new ParseNotes { Source = text };
        try
        {
            return MarkdownParser.Parse(text, dialect.Pipeline, notes);
        }
        catch (ArgumentException problem) when (problem is not NestingException && notes.Document is not null)
        {
            throw new NestingException(DeepPlace.LastReadLine(notes.Document));
        }
    }

    private static void Write(GoldmarkHtml html, MarkdownDocument document)
    {
        try
        {
            html.Render(document);
        }
        catch (ArgumentException)
        {
            throw new NestingException(DeepPlace.LineOf(document));
        }
    }

    private static RenderedMarkdown Nothing(MarkdownWorker worker, Diagnostic diagnostic)
    {
        worker.Renew();
        return new("", [], [], [diagnostic]);
    }
}

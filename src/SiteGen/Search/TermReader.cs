using SiteGen.Running;

namespace SiteGen.Search;

/// <summary>Reads the words of HTML or of plain text, folded as search wants them; used by all workers at once.</summary>
internal sealed class TermReader
{
    private readonly Pool<TermCounter> _counters = new(static () => new TermCounter());

    /// <summary>The words of a body.</summary>
    public PageTerms OfHtml(string html) => _counters.Use(html, static (counter, html) =>
    {
        counter.Clear();
        new HtmlWords(counter).Read(html);
        return counter.Take();
    });

    /// <summary>The words of short texts without markup, as if they were one.</summary>
    public PageTerms OfTexts(IEnumerable<string> texts) => _counters.Use(texts, static (counter, texts) =>
    {
        counter.Clear();
        foreach (var text in texts)
        {
            new TextWords(counter).Read(text);
        }

        return counter.Take();
    });
}

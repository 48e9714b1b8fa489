using Markdig.Syntax;

namespace SiteGen.Markdown.Typography;

/// <summary>How many quotes are open. goldmark never resets these between blocks, so that one stray quote reaches far.</summary>
internal sealed class OpenQuotes
{
    private static readonly object Key = typeof(OpenQuotes);

    public int Single { get; set; }

    public int Double { get; set; }

    public static OpenQuotes Of(MarkdownDocument document)
    {
        if (document.GetData(Key) is not OpenQuotes quotes)
        {
            quotes = new OpenQuotes();
            document.SetData(Key, quotes);
        }

        return quotes;
    }
}

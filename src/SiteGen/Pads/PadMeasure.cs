using System.Net;

namespace SiteGen.Pads;

/// <summary>
/// Whether an HTML export says what the text does: servers are asked for the two one after the other, and a pad may be blanked between.
/// </summary>
internal static class PadMeasure
{
    /// <summary>It lacks more than half of the letters.</summary>
    /// <param name="html">Cleaned.</param>
    public static bool SaysLess(string html, string text) => LettersOfHtml(html) * 2 < Letters(text);

    private static long LettersOfHtml(string html)
    {
        var letters = 0L;
        for (var tags = new TagScanner(html); !tags.IsAtEnd;)
        {
            if (tags.Text() is { IsEmpty: false } text)
            {
                letters += Letters(text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text);
            }
            else
            {
                tags.Next();
            }
        }

        return letters;
    }

    // Bullets, rulers and white space differ between the two.
    private static long Letters(ReadOnlySpan<char> text)
    {
        var letters = 0L;
        foreach (var letter in text)
        {
            letters += char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) ? 1 : 0;
        }

        return letters;
    }
}

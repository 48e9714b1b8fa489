using System.Buffers;
using System.Text;

namespace SiteGen.Markdown.Summaries;

/// <summary>Counts the words of plain text and the minutes they take, with Hugo's numbers.</summary>
public static class WordCount
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(
        "< \t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000");

    private const int WordsPerMinute = 212;
    private const int EastAsianWordsPerMinute = 500;

    /// <param name="isEastAsian">The site's language writes without spaces: words with other than ASCII letters count their letters.</param>
    public static int Of(ReadOnlySpan<char> plain, bool isEastAsian = false)
    {
        var count = 0;
        var start = -1;
        for (var i = 0; i <= plain.Length; i++)
        {
            if (i < plain.Length && !char.IsWhiteSpace(plain[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                count += isEastAsian ? Letters(plain[start..i]) : 1;
                start = -1;
            }
        }

        return count;
    }

    /// <summary>The words of HTML, equal to those of its <see cref="PlainText"/>, without making that text.</summary>
    public static int OfHtml(string html, bool isEastAsian = false)
        => isEastAsian ? Of(PlainText.Of(html), isEastAsian) : OfHtml(html.AsSpan());

    private static int OfHtml(ReadOnlySpan<char> html)
    {
        var count = 0;
        var isInWord = false;
        while (!html.IsEmpty)
        {
            var stop = html.IndexOfAny(Stops);
            stop = stop < 0 ? html.Length : stop;
            count += stop > 0 && !isInWord ? 1 : 0;
            isInWord |= stop > 0;
            html = html[stop..];
            if (html.IsEmpty)
            {
                break;
            }

            var tag = html[0] == '<' ? HtmlTag.LengthOf(html) : 0;
            if (tag > 0)
            {
                isInWord = isInWord && TagBreak.Of(html[..tag]) == '\0';
            }
            else
            {
                // A sign that begins no tag is a letter like others; all other stops are white space.
                count += html[0] == '<' && !isInWord ? 1 : 0;
                isInWord = html[0] == '<';
            }

            html = html[Math.Max(tag, 1)..];
        }

        return count;
    }

    /// <summary>Rounded up to hundreds.</summary>
    public static int Fuzzy(int words) => (words + 99) / 100 * 100;

    /// <summary>In minutes, rounded up.</summary>
    public static int ReadingTime(int words, bool isEastAsian = false)
    {
        var perMinute = isEastAsian ? EastAsianWordsPerMinute : WordsPerMinute;
        return (words + perMinute - 1) / perMinute;
    }

    /// <summary>Whether a text has letters of Chinese, Japanese or Korean at all: the test behind <c>hasCJKLanguage</c>.</summary>
    public static bool HasEastAsian(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsEastAsian(rune.Value))
            {
                return true;
            }
        }

        return false;
    }

    // Han, Hangul, Hiragana and Katakana.
    private static bool IsEastAsian(int rune) => rune is (>= 0x1100 and <= 0x11FF)
        or (>= 0x2E80 and <= 0x2FDF) or (>= 0x3005 and <= 0x3007) or (>= 0x3021 and <= 0x30FF) or (>= 0x3131 and <= 0x318E)
        or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xA960 and <= 0xA97F)
        or (>= 0xAC00 and <= 0xD7FF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFFDC) or (>= 0x20000 and <= 0x323AF);

    private static int Letters(ReadOnlySpan<char> word)
    {
        if (Ascii.IsValid(word))
        {
            return 1;
        }

        var count = 0;
        foreach (var _ in word.EnumerateRunes())
        {
            count++;
        }

        return count;
    }
}

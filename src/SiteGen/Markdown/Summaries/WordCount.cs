using System.Text;

namespace SiteGen.Markdown.Summaries;

/// <summary>Counts the words of plain text and the minutes they take, with Hugo's numbers.</summary>
public static class WordCount
{
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

    /// <summary>Rounded up to hundreds.</summary>
    public static int Fuzzy(int words) => (words + 99) / 100 * 100;

    /// <summary>In minutes, rounded up.</summary>
    public static int ReadingTime(int words, bool isEastAsian = false)
    {
        var perMinute = isEastAsian ? EastAsianWordsPerMinute : WordsPerMinute;
        return (words + perMinute - 1) / perMinute;
    }

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

namespace SiteGen.Markdown.Summaries;

/// <summary>Counts the words of a piece of HTML roughly, as Hugo does to find where an automatic summary ends.</summary>
internal static class SummaryWords
{
    public static int Count(ReadOnlySpan<char> html, bool isEastAsian)
    {
        var count = 0;
        while (true)
        {
            html = html.TrimStart();
            if (html.IsEmpty)
            {
                return count;
            }

            var end = 0;
            while (end < html.Length && !char.IsWhiteSpace(html[end]))
            {
                end++;
            }

            // The very last letter is left out of the count; a word of one letter at the end is lost.
            count += CountWord(end == html.Length ? html[..(end - 1)] : html[..end], isEastAsian);
            html = html[end..];
        }
    }

    // Whatever does not look like markup is a word, even a heading's tag; only letters are counted without tags.
    private static int CountWord(ReadOnlySpan<char> word, bool isEastAsian)
        => word.IsEmpty || IsProbablyMarkup(word) ? 0
            : isEastAsian ? WordCount.Of(WithoutTags(word), isEastAsian) : 1;

    // A tag that goes on after the blank is none yet.
    private static ReadOnlySpan<char> WithoutTags(ReadOnlySpan<char> word)
    {
        var open = word.LastIndexOf('<');
        if (open < 0)
        {
            return word;
        }

        return word[open..].Contains('>')
            ? PlainText.Of(word.ToString())
            : string.Concat(PlainText.Of(word[..open].ToString()), word[open..]);
    }

    // Things like "<a", "</li>", "class="x"" and ">".
    private static bool IsProbablyMarkup(ReadOnlySpan<char> word)
    {
        if (word is ">")
        {
            return true;
        }

        if (word[0] == '<')
        {
            var name = word[1..];
            name = name.StartsWith("/") ? name[1..] : name;
            name = name.EndsWith(">") ? name[..^1] : name;
            return name.Length > 0 && IsLetters(name);
        }

        var equals = word.IndexOf('=');
        return equals > 0 && equals + 1 < word.Length && word[equals + 1] is '"' or '\'' && IsLetters(word[..equals]);
    }

    private static bool IsLetters(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetter(letter))
            {
                return false;
            }
        }

        return true;
    }
}

using System.Collections.Frozen;
using SiteGen.Configuration;

namespace SiteGen.Content.Titles;

/// <summary>Capital letters of titles by the style that the site chose.</summary>
internal static class TitleCase
{
    private static readonly FrozenSet<string> SmallWords =
        "a an and as at but by en for if in nor of on or per the to vs vs. via v v."
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Prepositions =
        ("with from into during including until against among throughout despite towards upon concerning about over through before "
            + "between after since without under within along following across beyond around down near above")
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static string Of(string text, TitleCaseStyle style) => style switch
    {
        TitleCaseStyle.AP => ByWords(text, hasPrepositions: false),
        TitleCaseStyle.Chicago => ByWords(text, hasPrepositions: true),
        TitleCaseStyle.Go => EveryWord(text),
        TitleCaseStyle.FirstUpper => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..],
        _ => text,
    };

    private static string ByWords(string text, bool hasPrepositions)
    {
        var result = text.ToCharArray();
        for (var i = 0; i < text.Length;)
        {
            if (!IsWordStart(text[i]))
            {
                i++;
                continue;
            }

            var end = WordEnd(text, i);
            var word = text[i..end].ToLowerInvariant();
            var isSmall = SmallWords.Contains(word) || (hasPrepositions && Prepositions.Contains(word));
            if (isSmall && i > 0 && end < text.Length && StaysSmall(text, i, end))
            {
                word.CopyTo(0, result, i, word.Length);
            }
            else
            {
                result[i] = char.ToUpperInvariant(text[i]);
            }

            i = end;
        }

        return new(result);
    }

    private static bool IsWordStart(char c) => char.IsLetter(c) || char.IsNumber(c);

    // A word goes on to the next blank, hyphen or slash: "what's" and "vs." are one.
    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && !(char.IsWhiteSpace(text[end]) || text[end] is '-' or '/'))
        {
            end++;
        }

        return end;
    }

    private static bool StaysSmall(string text, int start, int end)
    {
        var before = text[start - 1];
        var second = start > 1 ? text[start - 2] : text[0];
        return before is ' ' or '-' or '/' && second is not (':' or '-') && (text[end] != '-' || before == '-');
    }

    private static string EveryWord(string text)
    {
        var result = text.ToCharArray();
        for (var i = 0; i < result.Length; i++)
        {
            // Go ends a word at every ASCII sign, "it's" too, but beyond ASCII only at blanks.
            var isInside = i > 0 && (char.IsAscii(text[i - 1])
                ? char.IsAsciiLetterOrDigit(text[i - 1]) || text[i - 1] == '_'
                : !char.IsWhiteSpace(text[i - 1]));
            result[i] = isInside ? result[i] : char.ToUpperInvariant(result[i]);
        }

        return new(result);
    }
}

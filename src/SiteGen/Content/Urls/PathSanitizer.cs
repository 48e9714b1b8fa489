using System.Text;
using SiteGen.Content.Titles;

namespace SiteGen.Content.Urls;

/// <summary>Makes text fit for an address by Hugo's rule: letters, digits, marks and a few signs stay, blanks become one hyphen.</summary>
public static class PathSanitizer
{
    /// <summary>Hugo's <c>MakePath</c>: the case is kept.</summary>
    public static string Clean(string text, bool removesAccents = false)
    {
        var cleaned = NeedsCleaning(text) ? Filter(text) : text;
        return removesAccents ? RemoveAccents(cleaned) : cleaned;
    }

    /// <summary>The same for each element of a path, in lower case unless the site keeps the case.</summary>
    public static string CleanPath(string path, UrlStyle style)
    {
        var cleaned = Clean(path, style.RemovesAccents);
        return style.KeepsCase ? cleaned : LowerCase.Of(cleaned);
    }

    private static bool NeedsCleaning(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('/' or '-' or '.' or '_'))
            {
                return true;
            }
        }

        return false;
    }

    private static string Filter(string text)
    {
        var result = new StringBuilder(text.Length);
        var owesHyphen = false;
        var wasHyphen = false;
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var used);
            if (IsKept(rune, text, i))
            {
                wasHyphen = rune.Value == '-';
                if (owesHyphen && !wasHyphen)
                {
                    result.Append('-');
                }

                owesHyphen = false;
                result.Append(text, i, used);
            }
            else if (result.Length > 0 && !wasHyphen && Rune.IsWhiteSpace(rune))
            {
                owesHyphen = true;
            }

            i += used;
        }

        return result.ToString();
    }

    private static bool IsKept(Rune rune, string text, int at)
    {
        if (rune.IsAscii)
        {
            var c = (char)rune.Value;
            return char.IsAsciiLetterOrDigit(c)
                || c is '.' or '/' or '\\' or '_' or '#' or '+' or '~' or '-' or '@'
                || (c == '%' && at + 2 < text.Length && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2]));
        }

        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark;
    }

    private static string RemoveAccents(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var c in Decomposition.Of(text))
        {
            if (!Decomposition.IsMark(c))
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }
}

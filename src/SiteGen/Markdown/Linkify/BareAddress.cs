using System.Buffers;

namespace SiteGen.Markdown.Linkify;

/// <summary>Finds how far an address in plain text reaches; goldmark's regular expressions, unrolled.</summary>
internal static class BareAddress
{
    private const int LongestHost = 256;

    private static readonly SearchValues<char> Host = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-@:%._+~#=");

    private static readonly SearchValues<char> Tail = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-@:%_+.~#!?&/=();,'\">^{}[]`");

    private static readonly SearchValues<char> TailWithDollar = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-@:%_+.~#$!?&/=();,'\">^{}[]`");

    private static readonly SearchValues<char> EmailName = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-./=?^_`{|}~");

    /// <summary>Length of the address that begins with a scheme and "://", 0 if it is none.</summary>
    public static int OfUrl(ReadOnlySpan<char> text, int prefix) => Trimmed(text, Untrimmed(text, prefix, true));

    /// <summary>Length of the address that begins with "www.", 0 if it is none.</summary>
    public static int OfWww(ReadOnlySpan<char> text) => Trimmed(text, Untrimmed(text, "www.".Length, false));

    public static bool IsEmailNameMark(char mark) => EmailName.Contains(mark);

    /// <summary>Length of the e-mail address whose "@" stands at <paramref name="at"/>, 0 if it is none.</summary>
    public static int OfEmail(ReadOnlySpan<char> text, int at)
    {
        var domain = DomainLength(text[(at + 1)..]);
        var end = at + 1 + domain;
        if (domain == 0 || !text[at..(end - 1)].Contains('.'))
        {
            return 0;
        }

        return end < text.Length && text[end] is '-' or '_' ? 0 : Trimmed(end: end, text);
    }

    private static int Untrimmed(ReadOnlySpan<char> text, int prefix, bool isUrl)
    {
        var host = HostLength(text[prefix..]);
        if (host == 0)
        {
            return 0;
        }

        var end = prefix + host;
        if (isUrl && end + 1 < text.Length && text[end] == ':' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
        }

        if (end < text.Length && text[end] is '/' or '#' or '?')
        {
            end++;
            var more = text[end..].IndexOfAnyExcept(isUrl ? TailWithDollar : Tail);
            end = more < 0 ? text.Length : end + more;
        }

        return AfterLastMark(text, end);
    }

    // A host is anything up to the last dot that a small letter follows, and the small letters.
    private static int HostLength(ReadOnlySpan<char> text)
    {
        var run = text.IndexOfAnyExcept(Host);
        run = Math.Min(run < 0 ? text.Length : run, LongestHost + 2);
        for (var dot = Math.Min(run - 2, LongestHost); dot > 0; dot--)
        {
            if (text[dot] == '.' && char.IsAsciiLetterLower(text[dot + 1]))
            {
                var end = dot + 1;
                while (end < text.Length && char.IsAsciiLetterLower(text[end]))
                {
                    end++;
                }

                return end;
            }
        }

        return 0;
    }

    // Of a full stop, unbalanced brackets and a character reference at the end, only one is treated.
    private static int AfterLastMark(ReadOnlySpan<char> text, int end) => text[end - 1] switch
    {
        '.' => end - 1,
        ')' => end - Math.Max(0, text[..end].Count(')') - text[..end].Count('(')),
        ';' => WithoutReference(text, end),
        _ => end,
    };

    private static int WithoutReference(ReadOnlySpan<char> text, int end)
    {
        var start = end - 2;
        while (start > 0 && char.IsAsciiLetterOrDigit(text[start]))
        {
            start--;
        }

        return start < end - 2 && text[start] == '&' ? start : end;
    }

    private static int Trimmed(ReadOnlySpan<char> text, int end) => end == 0 ? 0 : Trimmed(end, text);

    private static int Trimmed(int end, ReadOnlySpan<char> text)
    {
        while (end > 1 && text[end - 1] is '?' or '!' or '.' or ',' or ':' or '*' or '_' or '~')
        {
            end--;
        }

        return end;
    }

    private static int DomainLength(ReadOnlySpan<char> text)
    {
        var end = LabelLength(text);
        while (end > 0 && end < text.Length && text[end] == '.' && LabelLength(text[(end + 1)..]) is > 0 and var more)
        {
            end += more + 1;
        }

        return end;
    }

    private static int LabelLength(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end < 63 && (char.IsAsciiLetterOrDigit(text[end]) || (end > 0 && text[end] == '-')))
        {
            end++;
        }

        while (end > 0 && text[end - 1] == '-')
        {
            end--;
        }

        return end;
    }
}

using System.Buffers;
using System.Text;
using SiteGen.References;

namespace SiteGen.Drafting.Writing;

/// <summary>Finds addresses in text and writes them so that they stay one link, whatever stands in them.</summary>
internal static class BareUrls
{
    private static readonly SearchValues<char> Unsafe = SearchValues.Create("()<>\\*_[]`");

    private static readonly string[] Schemes = ["https", "http", "ftp"];

    /// <summary>Where the next address begins and ends; (-1, -1) for none.</summary>
    public static (int Start, int End) Next(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; text[at..].IndexOf("://") is >= 0 and var found; at += found + 3)
        {
            var colon = at + found;
            foreach (var scheme in Schemes)
            {
                var start = colon - scheme.Length;
                if (start >= from && text[start..colon].Equals(scheme, StringComparison.OrdinalIgnoreCase))
                {
                    var end = EndOf(text, colon + 3);
                    if (end > colon + 3)
                    {
                        return (start, end);
                    }
                }
            }
        }

        return (-1, -1);
    }

    /// <summary>Bare where Markdown finds the same end by itself, else in angle brackets.</summary>
    public static void Append(StringBuilder result, ReadOnlySpan<char> url, char before, char after)
    {
        if (url.Contains("{{", StringComparison.Ordinal))
        {
            // Shortcodes are read in addresses too: only text can be escaped.
            MarkdownEscapes.AppendLink(result, url, Target(url.ToString()));
            return;
        }

        // "&copy;" at the end would be read as a character behind the address.
        var isBare = before is '\0' or ' ' or '(' or '\u00a0' && IsPlain(url) && !(after == ';' && url.Contains('&'));
        result.Append(isBare ? "" : "<").Append(url).Append(isBare ? "" : ">");
    }

    /// <summary>The target of a link.</summary>
    public static string Target(string url)
    {
        var text = url.Replace("{{", "%7B%7B", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal)
            .Replace("|", "%7C", StringComparison.Ordinal);
        return text.AsSpan().IndexOfAny(Unsafe) < 0 ? text
            : $"<{InAngles(text)}>";
    }

    private static string InAngles(string text)
        => text.Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal)
            .Replace("\\", "%5C", StringComparison.Ordinal);

    private static int EndOf(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end])
            && text[end] is not ('<' or '>' or '"' or '`' or '|' or '\\'))
        {
            end++;
        }

        return at + SentenceEnd.InText(text[at..end]).Length;
    }

    private static bool IsPlain(ReadOnlySpan<char> url)
    {
        foreach (var letter in url)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && !"-._~:/?#@!$'()+,=%&".Contains(letter))
            {
                return false;
            }
        }

        return char.IsAsciiLetterOrDigit(url[^1]) || url[^1] is '/' or '-' or '=';
    }
}

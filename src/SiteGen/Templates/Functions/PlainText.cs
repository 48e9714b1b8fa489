using System.Net;

namespace SiteGen.Templates.Functions;

/// <summary>Makes short plain texts out of HTML, for descriptions and cards.</summary>
internal static class PlainText
{
    public static string WithoutTags(string html)
    {
        if (!html.Contains('<'))
        {
            return html;
        }

        using var result = new PooledText(html.Length);
        var rest = html.AsSpan();
        var isTag = false;
        for (; rest.IndexOfAny('<', '>') is >= 0 and var at; rest = rest[(at + 1)..])
        {
            if (!isTag)
            {
                result.Append(rest[..at]);
            }

            isTag = rest[at] == '<';
        }

        if (!isTag)
        {
            result.Append(rest);
        }

        return result.ToString();
    }

    /// <summary>HTML as one line of text.</summary>
    public static string Of(string html) => OneLine(Decode(WithoutTags(html)));

    public static string Decode(string html) => html.Contains('&') ? WebUtility.HtmlDecode(html) : html;

    public static string OneLine(string text)
    {
        if (IsOneLine(text))
        {
            return text.TrimEnd();
        }

        using var result = new PooledText(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                result.Append(character);
            }
            else if (result.Length > 0 && result[result.Length - 1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.AsSpan().TrimEnd().ToString();
    }

    // Most titles and headings are.
    private static bool IsOneLine(string text)
    {
        var isSpace = true;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                if (isSpace || character != ' ')
                {
                    return false;
                }

                isSpace = true;
            }
            else
            {
                isSpace = false;
            }
        }

        return true;
    }

    public static string Cut(string text, int length, string ending)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', length);
        var end = space > length / 2 ? space : length;
        if (end > 0 && char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        return text[..end].TrimEnd(' ', ',', ';', ':', '.', '-') + ending;
    }
}

using System.Net;
using System.Text;

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

        var result = new StringBuilder(html.Length);
        var isTag = false;
        foreach (var character in html)
        {
            if (character is '<' or '>')
            {
                isTag = character == '<';
            }
            else if (!isTag)
            {
                result.Append(character);
            }
        }

        return result.ToString();
    }

    /// <summary>HTML as one line of text.</summary>
    public static string Of(string html) => OneLine(Decode(WithoutTags(html)));

    public static string Decode(string html) => html.Contains('&') ? WebUtility.HtmlDecode(html) : html;

    public static string OneLine(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                result.Append(character);
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd();
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

using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Markdown.Galleries;

/// <summary>Reduces HTML to what tells where its pictures are: <c>p F(a) G(b c)</c>.</summary>
internal static partial class PictureLayout
{
    public static string Of(string html)
    {
        var words = new StringBuilder();
        var close = new Stack<string>();
        foreach (Match tag in Tags().Matches(html))
        {
            switch (tag.Groups[1].Value)
            {
                case "figure" when tag.Value.Contains("\"gallery", StringComparison.Ordinal):
                    words.Append("G(");
                    close.Push(") ");
                    break;
                case "figure":
                    words.Append(close.Contains(") ") ? "" : "F(");
                    close.Push(close.Contains(") ") ? "" : ") ");
                    break;
                case "/figure":
                    var end = close.Pop();
                    words.Length -= end.Length > 0 && words[^1] == ' ' ? 1 : 0;
                    words.Append(end);
                    break;
                case "img":
                    words.Append(Alt().Match(tag.Value).Groups[1].Value).Append(' ');
                    break;
                case "li" when tag.Value.Contains("gallery-item", StringComparison.Ordinal):
                    break;
                case "blockquote":
                    words.Append("q ");
                    break;
                case "h1":
                    words.Append("h ");
                    break;
                case "p" or "li" or "td" or "dd" or "pre":
                    words.Append(tag.Groups[1].Value).Append(' ');
                    break;
            }
        }

        return words.ToString().TrimEnd();
    }

    [GeneratedRegex("<(/?[a-z0-9]+)[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("alt=\"([^\"]*)\"")]
    private static partial Regex Alt();
}

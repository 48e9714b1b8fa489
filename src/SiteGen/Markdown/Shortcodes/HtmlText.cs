using System.Text;
using SiteGen.Files;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Writes authors' arguments into HTML as Hugo's templates escape them.</summary>
internal static class HtmlText
{
    /// <summary><c> name="value"</c>, or nothing for an empty value.</summary>
    public static StringBuilder Attribute(this StringBuilder html, string name, string? value)
        => string.IsNullOrEmpty(value) ? html : html.Append(' ').Append(name).Append("=\"").AppendEscaped(value).Append('"');

    /// <summary><c> name="url"</c>; a URL that would run a script is made harmless.</summary>
    public static StringBuilder Link(this StringBuilder html, string name, string url)
        => html.Append(' ').Append(name).Append("=\"").Url(url).Append('"');

    /// <summary>A URL as it may stand in an attribute.</summary>
    public static StringBuilder Url(this StringBuilder html, string url) => html.AppendEscaped(SafeUrl(url));

    /// <summary>Rendered text without its tags, entities kept: what an image says in words.</summary>
    public static string WithoutTags(string html)
    {
        var text = new StringBuilder(html.Length);
        var rest = html.AsSpan();
        while (rest.IndexOf('<') is >= 0 and var open)
        {
            text.Append(rest[..open]);
            var close = rest[open..].IndexOf('>');
            rest = close < 0 ? [] : rest[(open + close + 1)..];
        }

        return text.Append(rest).Replace("\"", "&#34;").ToString().Trim();
    }

    private static string SafeUrl(string url)
    {
        var colon = url.AsSpan().IndexOfAny(":/?#");
        var hasScheme = colon > 0 && url[colon] == ':';
        if (hasScheme && url[..colon].ToLowerInvariant() is not ("http" or "https" or "mailto" or "tel" or "ftp"))
        {
            return "#ZgotmplZ";
        }

        var tail = url.AsSpan().IndexOfAny('?', '#');
        return tail < 0
            ? PercentEncoding.EncodePath(url)
            : $"{PercentEncoding.EncodePath(url[..tail])}{url[tail..].Replace(" ", "%20", StringComparison.Ordinal)}";
    }
}

using System.Buffers;
using System.Text;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Links;

/// <summary>
/// Writes addresses as Go's template engine filters and encodes them in an attribute.
/// </summary>
internal static class TemplateUrl
{
    private const string Refused = "#ZgotmplZ";

    private static readonly SearchValues<char> Kept = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$*,-./:;=?@[]_~");

    public static void WriteTemplateUrl(this HtmlBuffer output, string url)
    {
        if (!HasHarmlessScheme(url))
        {
            output.Write(Refused);
            return;
        }

        var rest = url.AsSpan();
        while (!rest.IsEmpty)
        {
            var at = rest.IndexOfAnyExcept(Kept);
            output.Write(at < 0 ? rest : rest[..at]);
            rest = at < 0 ? [] : rest[at..];
            rest = rest.IsEmpty ? rest : rest[WriteMark(output, rest)..];
        }
    }

    private static int WriteMark(HtmlBuffer output, ReadOnlySpan<char> url)
    {
        switch (url[0])
        {
            case '&':
                output.Write("&amp;");
                return 1;
            case '+':
                output.Write("&#43;");
                return 1;
            case '%' when url.Length > 2 && char.IsAsciiHexDigit(url[1]) && char.IsAsciiHexDigit(url[2]):
                output.Write(url[..3]);
                return 3;
            default:
                Rune.DecodeFromUtf16(url, out var rune, out var length);
                output.WritePercentEncoded(rune, "x2");
                return length;
        }
    }

    private static bool HasHarmlessScheme(string url)
    {
        var colon = url.AsSpan().IndexOf(':');
        if (colon < 0 || url.AsSpan(0, colon).Contains('/'))
        {
            return true;
        }

        var scheme = url.AsSpan(0, colon);
        return scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase);
    }
}

using System.Buffers;
using System.Text;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Links;

/// <summary>Writes addresses into attributes with goldmark's choice of what to percent-encode.</summary>
internal static class UrlEscaping
{
    private static readonly SearchValues<char> Kept = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$'()*+,-./:;=?@_~");

    /// <summary>Addresses that could run a script or read a file, as goldmark draws the line.</summary>
    public static bool IsDangerous(string url)
    {
        if (url.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase))
        {
            var kind = url.AsSpan("data:image/".Length);
            return !(Starts(kind, "png;") || Starts(kind, "gif;") || Starts(kind, "jpeg;") || Starts(kind, "webp;"));
        }

        return Starts(url, "javascript:") || Starts(url, "vbscript:") || Starts(url, "file:") || Starts(url, "data:");
    }

    public static void WriteUrl(this HtmlBuffer output, ReadOnlySpan<char> url)
    {
        while (true)
        {
            var at = url.IndexOfAnyExcept(Kept);
            if (at < 0)
            {
                output.Write(url);
                return;
            }

            output.Write(url[..at]);
            url = url[at..];
            url = url[WriteMark(output, url)..];
        }
    }

    public static void WritePercentEncoded(this HtmlBuffer output, Rune rune, string format)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
        {
            output.Write('%');
            output.Write(value.ToString(format, CultureInfo.InvariantCulture));
        }
    }

    private static int WriteMark(HtmlBuffer output, ReadOnlySpan<char> url)
    {
        if (url[0] == '&')
        {
            output.Write("&amp;");
            return 1;
        }

        if (url[0] == '%' && url.Length > 2 && char.IsAsciiHexDigit(url[1]) && char.IsAsciiHexDigit(url[2]))
        {
            output.Write(url[..3]);
            return 3;
        }

        Rune.DecodeFromUtf16(url, out var rune, out var length);
        output.WritePercentEncoded(rune, "X2");
        return length;
    }

    private static bool Starts(ReadOnlySpan<char> text, string start)
        => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}

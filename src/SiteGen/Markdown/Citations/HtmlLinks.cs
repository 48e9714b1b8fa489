using System.Buffers;
using System.Net;
using SiteGen.Markdown.Summaries;

namespace SiteGen.Markdown.Citations;

/// <summary>Finds the links in HTML, without those in comments and scripts.</summary>
internal static class HtmlLinks
{
    private const string White = " \t\r\n\f";

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("=> \t\r\n\f");
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create("> \t\r\n\f");

    public static bool MayHave(ReadOnlySpan<char> html) => html.Contains("<a", StringComparison.OrdinalIgnoreCase);

    public static List<HtmlLink> Of(string html)
    {
        List<HtmlLink> links = [];
        for (var at = html.IndexOf('<'); at >= 0;)
        {
            var length = HtmlTag.LengthOf(html.AsSpan(at));
            if (length > 3 && Target(html.AsSpan(at, length)) is { } url)
            {
                links.Add(new(at, url));
            }

            var next = at + Math.Max(length, 1);
            at = next < html.Length ? html.IndexOf('<', next) : -1;
        }

        return links;
    }

    /// <summary>Where a start tag leads; null when it is no link.</summary>
    public static string? Target(ReadOnlySpan<char> tag)
    {
        if (tag.Length < 4 || tag[1] is not ('a' or 'A') || !White.Contains(tag[2]))
        {
            return null;
        }

        var rest = tag[2..];
        while (true)
        {
            rest = rest.TrimStart(White);
            var end = rest.IndexOfAny(NameEnds);
            if (end < 0 || (end == 0 && rest[0] != '='))
            {
                return null;
            }

            var name = rest[..end];
            rest = rest[end..].TrimStart(White);
            var value = rest.StartsWith("=") ? Value(ref rest) : [];
            if (name.Equals("href", StringComparison.OrdinalIgnoreCase))
            {
                return value.IsEmpty ? null : WebUtility.HtmlDecode(value.ToString());
            }
        }
    }

    private static ReadOnlySpan<char> Value(ref ReadOnlySpan<char> rest)
    {
        rest = rest[1..].TrimStart(White);
        var isQuoted = !rest.IsEmpty && rest[0] is '"' or '\'';
        var end = isQuoted ? rest[1..].IndexOf(rest[0]) + 1 : rest.IndexOfAny(ValueEnds);
        if (end <= 0)
        {
            rest = [];
            return [];
        }

        var value = isQuoted ? rest[1..end] : rest[..end];
        rest = rest[(isQuoted ? end + 1 : end)..];
        return value;
    }
}

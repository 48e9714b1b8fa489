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
            if (length > 3 && Read(html.AsSpan(at, length)) is { } link)
            {
                links.Add(link with { Offset = at, End = at + link.End });
            }

            var next = at + Math.Max(length, 1);
            at = next < html.Length ? html.IndexOf('<', next) : -1;
        }

        return links;
    }

    /// <summary>A start tag; null when it is no link.</summary>
    public static HtmlLink? Read(ReadOnlySpan<char> tag)
    {
        if (tag.Length < 4 || tag[1] is not ('a' or 'A') || !White.Contains(tag[2]))
        {
            return null;
        }

        var url = (string?)null;
        var hasClass = false;
        for (var rest = tag[2..].TrimStart(White); rest.IndexOfAny(NameEnds) is >= 0 and var end; rest = rest.TrimStart(White))
        {
            if (end == 0 && rest[0] != '=')
            {
                break;
            }

            var name = rest[..end];
            rest = rest[end..].TrimStart(White);
            var value = rest.StartsWith("=") ? Value(ref rest) : [];
            url ??= name.Equals("href", StringComparison.OrdinalIgnoreCase) ? WebUtility.HtmlDecode(value.ToString()) : null;
            hasClass |= name.Equals("class", StringComparison.OrdinalIgnoreCase);
        }

        return string.IsNullOrEmpty(url) ? null : new(0, tag.Length - 1, url, hasClass);
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

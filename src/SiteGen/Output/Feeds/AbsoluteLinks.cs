using System.Buffers;
using System.Text;

namespace SiteGen.Output.Feeds;

/// <summary>Makes the links of a rendered body absolute, since a feed reader shows it far from its page.</summary>
internal static class AbsoluteLinks
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create("= \t\r\n/>");
    private static readonly SearchValues<char> Blank = SearchValues.Create(" \t\r\n");

    /// <summary>Rewrites href, src, action, poster, cite and srcset of every tag, and what a lightbox reads; text, comments and absolute links stay as they are.</summary>
    /// <param name="html">A body as our renderer wrote it.</param>
    /// <param name="page">Absolute URL of the page the body belongs to, without a fragment.</param>
    /// <param name="root">What links from the root get in front; null = the page's scheme and host.</param>
    public static string In(string html, Uri page, string? root = null) => Rewrite(html, link => Resolve(link, page, root));

    /// <summary>The same with any change to single links; null keeps a link.</summary>
    public static string Rewrite(string html, Func<string, string?> change)
    {
        StringBuilder? result = null;
        var copied = 0;
        var at = 0;
        while (NextTag(html, ref at) is var (start, end))
        {
            for (var i = start; NextAttribute(html, ref i, end) is var (name, from, to);)
            {
                if (Changed(name, html[from..to], change) is not { } changed)
                {
                    continue;
                }

                result ??= new StringBuilder(html.Length + 256);
                result.Append(html, copied, from - copied).Append(changed);
                copied = to;
            }
        }

        return result is null ? html : result.Append(html, copied, html.Length - copied).ToString();
    }

    /// <summary>The next start tag's inside, after its name; end tags, comments and the like are passed over.</summary>
    private static (int Start, int End)? NextTag(string html, ref int at)
    {
        while (true)
        {
            var open = html.IndexOf('<', at);
            if (open < 0 || open + 1 >= html.Length)
            {
                return null;
            }

            if (html.AsSpan(open).StartsWith("<!--", StringComparison.Ordinal))
            {
                var close = html.IndexOf("-->", open + 4, StringComparison.Ordinal);
                at = close < 0 ? html.Length : close + 3;
                continue;
            }

            at = open + 1;
            if (char.IsAsciiLetter(html[at]))
            {
                return TagBounds(html, ref at);
            }
        }
    }

    private static (int Start, int End) TagBounds(string html, ref int at)
    {
        while (at < html.Length && !NameEnd.Contains(html[at]))
        {
            at++;
        }

        var start = at;
        var quote = '\0';
        for (; at < html.Length; at++)
        {
            var c = html[at];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '>')
            {
                break;
            }
        }

        return (start, at);
    }

    private static (string Name, int From, int To)? NextAttribute(string html, ref int i, int end)
    {
        while (i < end)
        {
            while (i < end && (Blank.Contains(html[i]) || html[i] == '/'))
            {
                i++;
            }

            var nameStart = i;
            while (i < end && !NameEnd.Contains(html[i]))
            {
                i++;
            }

            if (i >= end || html[i] != '=')
            {
                i = i == nameStart ? i + 1 : i;
                continue;
            }

            var name = Known(html.AsSpan(nameStart, i - nameStart));
            var (from, to) = Value(html, ref i, end);
            if (name is not null)
            {
                return (name, from, to);
            }
        }

        return null;
    }

    private static (int From, int To) Value(string html, ref int i, int end)
    {
        i++;
        if (i < end && html[i] is '"' or '\'')
        {
            var from = i + 1;
            var close = html.IndexOf(html[i], from, end - from);
            var to = close < 0 ? end : close;
            i = Math.Min(to + 1, end);
            return (from, to);
        }

        var start = i;
        while (i < end && !Blank.Contains(html[i]))
        {
            i++;
        }

        return (start, i);
    }

    private static string? Known(ReadOnlySpan<char> name) => name switch
    {
        "href" => "href",
        "src" => "src",
        "srcset" => "srcset",
        "data-pswp-srcset" => "srcset",
        "data-original" => "href",
        "poster" => "poster",
        "cite" => "cite",
        "action" => "action",
        _ => null,
    };

    private static string? Changed(string name, string value, Func<string, string?> change)
    {
        if (name != "srcset")
        {
            return change(value);
        }

        var parts = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return string.Join(", ", parts.Select(part =>
        {
            var space = part.IndexOf(' ', StringComparison.Ordinal);
            var url = space < 0 ? part : part[..space];
            return (change(url) ?? url) + (space < 0 ? "" : part[space..]);
        }));
    }

    /// <summary>Null when the link is absolute already or cannot be one.</summary>
    private static string? Resolve(string link, Uri page, string? root)
    {
        if (HasScheme(link))
        {
            return null;
        }

        // The value is HTML: '&amp;' must survive, and percent-encoding must stay as the author has it.
        if (link.StartsWith("//", StringComparison.Ordinal))
        {
            return $"{page.Scheme}:{link}";
        }

        if (link.StartsWith('/'))
        {
            return (root ?? page.GetLeftPart(UriPartial.Authority)) + link;
        }

        if (link.Length == 0 || link[0] is '#' or '?')
        {
            return page.AbsoluteUri + link;
        }

        return Uri.TryCreate(page, link, out var absolute) ? absolute.AbsoluteUri : null;
    }

    private static bool HasScheme(string link)
    {
        var colon = link.AsSpan().IndexOfAny(":/?#");
        return colon > 0 && link[colon] == ':' && char.IsAsciiLetter(link[0]);
    }
}

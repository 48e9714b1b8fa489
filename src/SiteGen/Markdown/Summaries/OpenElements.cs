using System.Buffers;
using System.Collections.Frozen;

namespace SiteGen.Markdown.Summaries;

/// <summary>Keeps automatic summaries from ending inside a list, a quote or another element, as Hugo 0.169 does.</summary>
internal static class OpenElements
{
    private static readonly SearchValues<char> NameLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WithoutEndByName = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // Their text may look like tags.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TextOnlyByName = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where all elements open at <paramref name="end"/> are closed; <paramref name="end"/> itself when they never are.</summary>
    public static int CloseAfter(string html, int end)
    {
        var open = new OpenNames();
        for (var at = NextTag(html, 0); at >= 0; at = NextTag(html, at))
        {
            if (at >= end && open.Count == 0)
            {
                return end;
            }

            at = Pass(html, at, open);
            if (at > end && open.Count == 0)
            {
                return at;
            }
        }

        return end;
    }

    private static int NextTag(string html, int from)
    {
        var at = html.IndexOf('<', from);
        while (at >= 0 && HtmlTag.LengthOf(html.AsSpan(at)) == 0)
        {
            at = html.IndexOf('<', at + 1);
        }

        return at;
    }

    // Notes what a tag opens or closes, and gives where it ends.
    private static int Pass(string html, int at, OpenNames open)
    {
        var tag = html.AsSpan(at, HtmlTag.LengthOf(html.AsSpan(at)));
        var isEnd = tag.StartsWith("</");
        var start = isEnd ? 2 : 1;
        var name = tag[start..];
        var letters = name.IndexOfAnyExcept(NameLetters);
        name = letters < 0 ? name : name[..letters];
        if (name.IsEmpty || WithoutEndByName.Contains(name))
        {
            return at + tag.Length;
        }

        if (isEnd)
        {
            open.Close(name);
        }
        else if (!tag.EndsWith("/>"))
        {
            open.Open(name);
            return TextOnlyByName.Contains(name) ? EndOfText(html, at, name) : at + tag.Length;
        }

        return at + tag.Length;
    }

    private static int EndOfText(string html, int at, ReadOnlySpan<char> name)
    {
        for (var close = html.IndexOf("</", at, StringComparison.Ordinal); close >= 0;
            close = html.IndexOf("</", close + 2, StringComparison.Ordinal))
        {
            if (html.AsSpan(close + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return close;
            }
        }

        return html.Length;
    }
}

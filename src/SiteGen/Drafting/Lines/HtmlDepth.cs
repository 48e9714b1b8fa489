using System.Collections.Frozen;
using SiteGen.Pads;

namespace SiteGen.Drafting.Lines;

/// <summary>
/// Tells, without parsing, HTML that nests deeper than any pad: parsers take the square of that depth. Its count is
/// never below theirs: only an end tag that meets its own start tag surely ends something.
/// </summary>
internal sealed class HtmlDepth
{
    private const int Most = 500;

    // What ends by itself, often or always.
    private static readonly FrozenSet<string> Single = FrozenSet.Create(
        StringComparer.Ordinal,
        "br", "li", "p", "dt", "dd", "img", "hr", "meta", "link", "input", "td", "tr", "th", "thead", "tbody", "tfoot",
        "col", "wbr", "area", "base", "embed", "param", "source", "track");

    // Whatever looks like a tag or a comment in these is text.
    private static readonly FrozenSet<string> Raw = FrozenSet.Create(
        StringComparer.Ordinal, "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    private readonly Stack<string> _open = new();

    /// <param name="html">Without drawings and formulas, in which other rules hold.</param>
    public static bool IsTooDeep(string html)
    {
        var depth = new HtmlDepth();
        var tags = new TagScanner(html);
        while (!tags.IsAtEnd && depth._open.Count <= Most)
        {
            if (tags.Text().IsEmpty && tags.Next() is { } tag)
            {
                depth.Take(tag, tags);
            }
        }

        return depth._open.Count > Most;
    }

    private void Take(ScannedTag tag, TagScanner tags)
    {
        if (Single.Contains(tag.Name))
        {
            return;
        }

        if (!tag.IsEnd && Raw.Contains(tag.Name))
        {
            tags.SkipTo(tag.Name);
        }
        else if (!tag.IsEnd)
        {
            _open.Push(tag.Name);
        }
        else if (_open.TryPeek(out var top) && top == tag.Name)
        {
            _open.Pop();
        }
    }
}

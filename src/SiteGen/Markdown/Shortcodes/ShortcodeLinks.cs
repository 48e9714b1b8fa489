using SiteGen.Markdown.Citations;
using SiteGen.References;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Gathers the known links of the HTML that the shortcodes of a body make.</summary>
/// <param name="references">Null where nobody asks.</param>
internal sealed class ShortcodeLinks(string body, LocationCounter places, ReferenceLookup? references)
{
    private readonly List<Citation> _links = [];

    public ImmutableArray<Citation> All => [.. _links];

    /// <param name="from">Where the text before the call ended.</param>
    /// <param name="following">The parts behind it.</param>
    public void Note(string html, ShortcodeTag tag, int from, ReadOnlySpan<ShortcodePart> following)
    {
        if (references is null || !HtmlLinks.MayHave(html))
        {
            return;
        }

        var to = EndOfCall(following);
        foreach (var link in HtmlLinks.Of(html))
        {
            if (references.Links.Recognize(link.Url) is not { } found)
            {
                continue;
            }

            // Addresses stand between the tags or among the arguments: then their place is known better than by the call.
            var at = body.IndexOf(link.Url, from, to - from, StringComparison.Ordinal);
            _links.Add(new(found, at < 0 ? tag.Location : places.At(at)));
            from = at < 0 ? from : at + link.Url.Length;
        }
    }

    private int EndOfCall(ReadOnlySpan<ShortcodePart> following)
    {
        foreach (var part in following)
        {
            if (part is ShortcodePart.Text text)
            {
                return text.Start;
            }
        }

        return body.Length;
    }
}

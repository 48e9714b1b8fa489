using SiteGen.Files;

namespace SiteGen.Checking.Links;

/// <summary>The links and other short texts that one worker has met, each once: ten thousand pages share their menus.</summary>
internal sealed class LinkPool(AddressReader addresses)
{
    private readonly Dictionary<string, WrittenLink> _links = new(StringComparer.Ordinal);
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    public WrittenLink Link(ReadOnlySpan<char> text)
    {
        var known = _links.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(text, out var link))
        {
            return link;
        }

        var written = text.ToString();
        return _links[written] = new(written, AddressReader.DependsOnPage(written) ? null : addresses.Read(written, UrlPath.Root));
    }

    public string Text(ReadOnlySpan<char> text)
    {
        var known = _texts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(text, out var kept))
        {
            return kept;
        }

        kept = text.ToString();
        _texts.Add(kept);
        return kept;
    }
}

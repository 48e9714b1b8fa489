using SiteGen.Checking.Links;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Templates;

namespace SiteGen.Checking.Tracing;

/// <summary>Finds the place of a fault that is in no page's own file: in an article that a list shows, in a template, else the template that wrote the page.</summary>
internal sealed class SharedPlaces
{
    private readonly Sources _sources;
    private readonly SharedTexts _texts;
    private readonly LayoutFinder _layouts;
    private readonly AddressReader _addresses;
    private readonly Lazy<Dictionary<string, SourceLocation>> _written;

    public SharedPlaces(Sources sources, AddressReader addresses)
    {
        (_sources, _addresses) = (sources, addresses);
        _texts = new(sources.Tree, sources.Theme, sources.Config, sources.Root);
        _layouts = new(sources.Theme);
        _written = new(LinksOfArticles);
    }

    /// <param name="document">One of those that show it.</param>
    public SourceLocation Find(Document document, Clue clue)
    {
        var place = clue switch
        {
            Clue.Link { Written: var written } => OfLink(document, written),
            Clue.Text { Words: var words } => _texts.Find(words),
            _ => null,
        };
        return place ?? LayoutOf(document, clue is Clue.Frame);
    }

    private SourceLocation? OfLink(Document document, string written)
    {
        if (document.Source is not { Kind: PageKind.Page } && _written.Value.TryGetValue(written, out var place))
        {
            return place;
        }

        var target = _addresses.Read(written, document.Url);
        IEnumerable<string> words = LinkWords.Of(written, target, UrlPath.Root);
        // Templates begin addresses themselves: 'blog/' | rel_url.
        return _texts.Find(target is Address.Inside { Path: { Length: > 3 } path } ? words.Append(path.TrimStart('/')) : words);
    }

    // A link of a summary is on lists as well, where it may lead elsewhere.
    private Dictionary<string, SourceLocation> LinksOfArticles()
    {
        var links = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var page in _sources.Site.Pages)
        {
            foreach (var use in _sources.Articles.Facts(page).Links)
            {
                links.TryAdd(use.Url, use.At);
            }
        }

        return links;
    }

    private SourceLocation LayoutOf(Document document, bool isFrame)
        => document.Source is { } page && _layouts.Find(page, OutputFormats.All[0]) is { } layout
            ? new(((isFrame ? layout.Base : null) ?? layout.Main).File)
            : document.Output?.Claimant ?? default;
}

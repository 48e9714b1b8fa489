using SiteGen.Checking.Links;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Markdown;
using SiteGen.Output;

namespace SiteGen.Checking.Tracing;

/// <summary>Finds the places of a fault in the file of the page that shows it.</summary>
internal sealed class OwnPlaces(Sources sources, AddressReader addresses)
{
    /// <summary>Where its author wrote it; empty when somebody else did.</summary>
    public ImmutableArray<SourceLocation> Find(Document document, Clue clue) => document switch
    {
        { Source: { } page } => OfPage(document, page, clue),
        { Output: FileOutput { Owner: null } file } => OfFile(file, clue),
        _ => [],
    };

    private ImmutableArray<SourceLocation> OfPage(Document document, Page page, Clue clue)
    {
        if (sources.Site.BodyOf(page) is not { } source)
        {
            return [];
        }

        return clue switch
        {
            Clue.Whole => [page.Location],
            Clue.Field { Key: var key } => [source.PlaceOf(key)],
            Clue.Heading { Words: var words } => OfHeading(page, words),
            Clue.Text { Words: var words } => First(TextOf(source), words),
            Clue.Link { Written: var written } => OfLink(document, page, source, written),
            _ => [],
        };
    }

    private ImmutableArray<SourceLocation> OfHeading(Page page, string words)
    {
        var found = sources.Articles.Facts(page).Headings.FirstOrDefault(heading => heading.Text.StartsWith(words, StringComparison.Ordinal));
        return found is null ? [] : [new(page.Location.File, found.Line)];
    }

    private ImmutableArray<SourceLocation> OfLink(Document document, Page page, ContentFile source, string written)
    {
        var target = addresses.Read(written, document.Url);
        ImmutableArray<SourceLocation> places =
        [
            .. sources.Articles.Facts(page).Links.Where(use => IsSame(use, written, target, page)).Select(static use => use.At).Distinct(),
        ];
        return places.IsEmpty ? First(TextOf(source), LinkWords.Of(written, target, page.Url)) : places;
    }

    private bool IsSame(LinkUse use, string written, Address target, Page page)
        => use.Url == written || (target is Address.Inside && addresses.Read(use.Url, page.Url) == target);

    private static ImmutableArray<SourceLocation> First(SourceText text, IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (text.Find(word) is { } place)
            {
                return [place];
            }
        }

        return [];
    }

    private static SourceText TextOf(ContentFile source)
    {
        // The two lie one behind the other in the file, and mostly in memory.
        byte[] whole = [.. source.Before.Span, .. source.Body.Span];
        return new(source.File.Path.Value, whole);
    }

    private ImmutableArray<SourceLocation> OfFile(FileOutput file, Clue clue)
    {
        var whole = new SourceLocation(file.File.Path.Value);
        if (clue is not (Clue.Link or Clue.Text))
        {
            return [whole];
        }

        try
        {
            var text = new SourceText(whole.File, File.ReadAllBytes(file.File.FullPath));
            var words = clue is Clue.Link { Written: var written }
                ? LinkWords.Of(written, addresses.Read(written, file.Url), file.Url)
                : ((Clue.Text)clue).Words;
            return First(text, words) is { IsEmpty: false } places ? places : [whole];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [whole];
        }
    }
}

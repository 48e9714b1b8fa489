using SiteGen.Running;

namespace SiteGen.Search;

/// <summary>
/// All words of a language's pages, to be read in pieces: shards with words and their pages, the table of pages, and the
/// words alone for those who mistype one. Numbers of pages follow their dates, so that a new post leaves most of the index as it was.
/// </summary>
internal sealed class SearchIndex(ImmutableArray<IndexedPage> pages)
{
    /// <summary>How many pages a piece of the table has: ten results need ten of them at most.</summary>
    public const int PagesInPiece = 64;

    private readonly TermWeights _weights = new(pages);
    private readonly Memo<int, IndexPart> _parts = new();

    public ImmutableArray<IndexedPage> Pages => pages;

    /// <summary>How many parts can be made at the same time.</summary>
    public static int PartCount => TermRange.Count;

    public IndexPart Part(int number)
        => _parts.GetOrMake(number, range => IndexPartMaker.Make(range, pages, _weights));
}

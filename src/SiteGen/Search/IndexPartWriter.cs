namespace SiteGen.Search;

/// <summary>Writes words and the lists of their pages, packed, one after the other.</summary>
internal sealed class IndexPartWriter(int terms, int letters, int postings, int pageCount)
{
    /// <summary>From so many pages on, words that most pages have are found in titles and headings alone.</summary>
    private const int ManyPages = 300;

    private readonly byte[] _letters = new byte[letters];
    private readonly int[] _letterEnds = new int[terms];
    private readonly int[] _postingEnds = new int[terms];
    private readonly int[] _pages = new int[terms];
    private byte[] _postings = new byte[(postings * 2) + 16];
    private int _count;
    private int _letterEnd;
    private int _end;

    /// <summary>Whether nearly every page has the word, so that it tells none from the others.</summary>
    public static bool IsCommon(int pages, int pageCount) => pageCount >= ManyPages && pages * 3 > pageCount;

    /// <param name="pages">Their numbers, times sixteen, plus how much the word says of each.</param>
    public void Add(ReadOnlySpan<byte> term, ReadOnlySpan<int> pages)
    {
        term.CopyTo(_letters.AsSpan(_letterEnd));
        _letterEnd += term.Length;
        var least = IsCommon(pages.Length, pageCount) ? TermWeights.Heading + 3 : 0;
        var before = 0;
        foreach (var page in pages)
        {
            if ((page & 15) >= least)
            {
                Write((uint)(page - (before & ~15)));
                before = page;
            }
        }

        _letterEnds[_count] = _letterEnd;
        _postingEnds[_count] = _end;
        _pages[_count] = pages.Length;
        _count++;
    }

    public IndexPart Finish() => new(_letters, _letterEnds, _postings[.._end], _postingEnds, _pages);

    private void Write(uint number)
    {
        if (_end + VarInt.Longest > _postings.Length)
        {
            Array.Resize(ref _postings, _postings.Length * 2);
        }

        _end += VarInt.Write(_postings.AsSpan(_end), number);
    }
}

namespace SiteGen.Search;

/// <summary>The words with some first letters, in the order of their bytes, and the pages that each is on.</summary>
internal sealed class IndexPart
{
    private readonly byte[] _letters;
    private readonly int[] _letterEnds;
    private readonly byte[] _postings;
    private readonly int[] _postingEnds;
    private readonly int[] _pages;

    public IndexPart(byte[] letters, int[] letterEnds, byte[] postings, int[] postingEnds, int[] pages)
        => (_letters, _letterEnds, _postings, _postingEnds, _pages) = (letters, letterEnds, postings, postingEnds, pages);

    public int Count => _letterEnds.Length;

    public ReadOnlySpan<byte> All => _postings;

    public ReadOnlySpan<byte> Letters => _letters;

    public ReadOnlySpan<byte> Term(int place) => _letters.AsSpan(Start(_letterEnds, place).._letterEnds[place]);

    /// <summary>Numbers of pages, each as the difference from the one before, times sixteen, plus how much the word says of it; see <see cref="VarInt"/>.</summary>
    public ReadOnlySpan<byte> Postings(int place) => _postings.AsSpan(Start(_postingEnds, place).._postingEnds[place]);

    /// <summary>On how many pages it is, those that are left out of its list included.</summary>
    public int Pages(int place) => _pages[place];

    /// <summary>About how much room a word takes in the index.</summary>
    public int SizeOf(int place) => _postingEnds[place] - Start(_postingEnds, place) + 8;

    private static int Start(int[] ends, int place) => place == 0 ? 0 : ends[place - 1];
}

namespace SiteGen.Search;

/// <summary>The index of a language and how it is cut into files; each is worked out when the first file needs it.</summary>
/// <param name="most">How many shards were promised.</param>
internal sealed class LanguageIndex(SearchIndex index, int most)
{
    private readonly Lazy<IndexLayout> _layout = new(() => new(index, most));
    private readonly Lazy<WordLists> _words = new(() => new(index));

    public SearchIndex Index => index;

    public IndexLayout Layout => _layout.Value;

    public WordLists Words => _words.Value;
}

using System.Text;

namespace SiteGen.Search;

/// <summary>
/// The words alone, by length, for readers who mistype one: all words within one or two mistakes of what was typed are in three or five of
/// these lists. Words with digits, and in large sites those of a single page, are left out.
/// </summary>
internal sealed class WordLists
{
    public const int Shortest = 3;

    /// <summary>This list has all longer words, too.</summary>
    public const int Longest = 16;

    private const int ManyPages = 300;

    private readonly StringBuilder[] _lists = new StringBuilder[Longest + 1];
    private readonly string[] _before = new string[Longest + 1];
    private readonly ImmutableArray<string>.Builder _common = ImmutableArray.CreateBuilder<string>();
    private readonly int _least;

    public WordLists(SearchIndex index)
    {
        _least = index.Pages.Length >= ManyPages ? 2 : 1;
        for (var number = 0; number < SearchIndex.PartCount; number++)
        {
            var part = index.Part(number);
            for (var place = 0; place < part.Count; place++)
            {
                Add(part, place, index.Pages.Length);
            }
        }

        Common = _common.DrainToImmutable();
    }

    /// <summary>Words that nearly every page has.</summary>
    public ImmutableArray<string> Common { get; }

    /// <summary>The lists that there are.</summary>
    public IEnumerable<int> Lengths => Enumerable.Range(0, Longest + 1).Where(length => _lists[length] is not null);

    /// <summary>
    /// A line for each word: how many letters it shares with the one before, in base 36, the others, and a digit: how often it was doubled from
    /// one page to as many as it is on. Null when there is no such word.
    /// </summary>
    public string? Of(int length) => _lists[length]?.ToString();

    private void Add(IndexPart part, int place, int pageCount)
    {
        var term = part.Term(place);
        var pages = part.Pages(place);
        if (IndexPartWriter.IsCommon(pages, pageCount))
        {
            _common.Add(Encoding.UTF8.GetString(term));
        }

        if (pages < _least || term.Length < Shortest || term.ContainsAnyInRange((byte)'0', (byte)'9'))
        {
            return;
        }

        var word = Encoding.UTF8.GetString(term);
        if (word.Length >= Shortest && !Folding.IsUnspaced(word[0]))
        {
            Append(word, Math.Min(9, System.Numerics.BitOperations.Log2((uint)pages)));
        }
    }

    private void Append(string word, int often)
    {
        var length = Math.Min(word.Length, Longest);
        var list = _lists[length] ??= new();
        var shared = Math.Min(word.AsSpan().CommonPrefixLength(_before[length]), 35);
        list.Append("0123456789abcdefghijklmnopqrstuvwxyz"[shared]).Append(word, shared, word.Length - shared).Append((char)('0' + often)).Append('\n');
        _before[length] = word;
    }
}

namespace SiteGen.Search;

/// <summary>Cuts the words, in their order, into shards of about the same size.</summary>
internal sealed class IndexLayout
{
    private readonly SearchIndex _index;
    private readonly ImmutableArray<(int Part, int Place)> _starts;

    /// <param name="most">How many shards were promised; a small index has fewer.</param>
    public IndexLayout(SearchIndex index, int most)
    {
        _index = index;
        _starts = Cut(index, most);
    }

    /// <summary>How many bytes of the site's texts give one shard, about 25 KB of words and pages.</summary>
    public const int TextInShard = 400 * 1024;

    /// <summary>How many shards to promise.</summary>
    public static int Most(long textBytes) => (int)Math.Clamp(textBytes / TextInShard, 1, 5000);

    public int Count => _starts.Length;

    public string FirstTerm(int shard) => System.Text.Encoding.UTF8.GetString(_index.Part(_starts[shard].Part).Term(_starts[shard].Place));

    /// <summary>The words of a shard, in order.</summary>
    public IEnumerable<(IndexPart Part, int Place)> TermsOf(int shard)
    {
        var (number, place) = _starts[shard];
        var end = shard + 1 < _starts.Length ? _starts[shard + 1] : (Part: SearchIndex.PartCount, Place: 0);
        for (; number <= end.Part && number < SearchIndex.PartCount; number++, place = 0)
        {
            var part = _index.Part(number);
            var last = number == end.Part ? end.Place : part.Count;
            for (; place < last; place++)
            {
                yield return (part, place);
            }
        }
    }

    private static ImmutableArray<(int Part, int Place)> Cut(SearchIndex index, int most)
    {
        long total = 0;
        for (var number = 0; number < SearchIndex.PartCount; number++)
        {
            total += SizeOf(index.Part(number));
        }

        var starts = ImmutableArray.CreateBuilder<(int, int)>(most);
        long before = 0;
        for (var number = 0; number < SearchIndex.PartCount; number++)
        {
            var part = index.Part(number);
            for (var place = 0; place < part.Count; place++)
            {
                if (starts.Count < most && before * most >= total * starts.Count)
                {
                    starts.Add((number, place));
                }

                before += part.SizeOf(place);
            }
        }

        return starts.DrainToImmutable();
    }

    private static long SizeOf(IndexPart part)
    {
        long size = 0;
        for (var place = 0; place < part.Count; place++)
        {
            size += part.SizeOf(place);
        }

        return size;
    }
}

using System.Runtime.InteropServices;

namespace SiteGen.Content.Relating;

/// <summary>The pages with one keyword, by place; those of a common keyword also as bits, to be counted many at once.</summary>
internal sealed class KeywordBearers
{
    // Rarer ones are counted as fast one by one, and the bits of all of them would take too much memory.
    private const int PagesPerBearerOfBits = 256;

    private readonly List<int> _places = [];
    private ulong[] _bits = [];

    public int Count => _places.Count;

    public int Last => _places.Count == 0 ? -1 : _places[^1];

    /// <summary>Places come in ascending order.</summary>
    public void Add(int place) => _places.Add(place);

    /// <summary>To be called when all have come.</summary>
    public void Complete(int pages)
    {
        if (_places.Count <= pages / PagesPerBearerOfBits)
        {
            return;
        }

        _bits = new ulong[(pages + SharedCounts.Places - 1) / SharedCounts.Places * SharedCounts.Words];
        foreach (var place in _places)
        {
            _bits[place / 64] |= 1UL << (place % 64);
        }
    }

    /// <summary>Counts those from <paramref name="start"/> on, as far as <paramref name="counts"/> goes.</summary>
    public void CountInto(in SharedCounts counts, int start)
    {
        if (_bits.Length > 0)
        {
            counts.Add(_bits.AsSpan(start / 64, SharedCounts.Words));
            return;
        }

        var places = CollectionsMarshal.AsSpan(_places);
        var first = places.BinarySearch(start);
        for (var i = first < 0 ? ~first : first; i < places.Length && places[i] - start < SharedCounts.Places; i++)
        {
            counts.Add(places[i] - start);
        }
    }
}

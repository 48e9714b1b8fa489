using System.Buffers;
using System.Runtime.InteropServices;

namespace SiteGen.Search;

/// <summary>Gathers the words of a <see cref="TermRange"/> from all pages; parts are made in parallel.</summary>
internal sealed class IndexPartMaker(int range)
{
    private readonly List<Entry> _entries = [];
    private long[] _postings = ArrayPool<long>.Shared.Rent(16 * 1024);
    private int _count;
    private byte[] _letters = new byte[4096];
    private int[] _slots = new int[4096];
    private int _end;

    public static IndexPart Make(int range, ImmutableArray<IndexedPage> pages, TermWeights weights)
    {
        var maker = new IndexPartMaker(range);
        for (var number = 0; number < pages.Length; number++)
        {
            maker.Read(number, pages[number], weights);
        }

        return maker.Sort(pages.Length);
    }

    private void Read(int number, IndexedPage page, TermWeights weights)
    {
        var damping = weights.DampingOf(page);
        foreach (var term in page.Text.In(range))
        {
            Add(number, term.Text, TermWeights.OfText(term, damping), isOnce: false);
        }

        var title = TermWeights.OfTitle(page.TitleTerms.Words);
        foreach (var term in page.TitleTerms.In(range))
        {
            Add(number, term.Text, title, isOnce: false);
        }

        foreach (var term in page.LabelTerms.In(range))
        {
            Add(number, term.Text, TermWeights.Heading, isOnce: true);
        }
    }

    /// <param name="isOnce">A word that says much of the page already gains nothing.</param>
    private void Add(int page, ReadOnlySpan<byte> term, int weight, bool isOnce)
    {
        var place = PlaceOf(term);
        ref var entry = ref CollectionsMarshal.AsSpan(_entries)[place];
        if (entry.LastPosting >= 0 && _postings[entry.LastPosting] is var last && PageOf(last) == page)
        {
            if (!isOnce || WeightOf(last) <= TermWeights.Heading + 2)
            {
                _postings[entry.LastPosting] = Packed(place, page, Math.Min(15, WeightOf(last) + weight));
            }

            return;
        }

        if (_count == _postings.Length)
        {
            Widen();
        }

        entry = entry with { LastPosting = _count, Pages = entry.Pages + 1 };
        _postings[_count++] = Packed(place, page, weight);
    }

    private void Widen()
    {
        var wider = ArrayPool<long>.Shared.Rent(_postings.Length * 2);
        _postings.CopyTo(wider, 0);
        ArrayPool<long>.Shared.Return(_postings);
        _postings = wider;
    }

    // A word, a page, and how much the one says of the other, as one number.
    private static long Packed(int term, int page, int weight) => ((long)term << 32) | ((long)page << 4) | (long)weight;

    private static int PageOf(long posting) => (int)((posting & 0xFFFFFFFF) >> 4);

    private static int WeightOf(long posting) => (int)(posting & 15);

    private int PlaceOf(ReadOnlySpan<byte> term)
    {
        var hash = HashOf(term);
        var mask = _slots.Length - 1;
        var entries = CollectionsMarshal.AsSpan(_entries);
        var slot = (int)hash & mask;
        for (; _slots[slot] > 0; slot = (slot + 1) & mask)
        {
            ref readonly var entry = ref entries[_slots[slot] - 1];
            if (entry.Hash == hash && Letters(entry).SequenceEqual(term))
            {
                return _slots[slot] - 1;
            }
        }

        return Insert(term, hash, slot);
    }

    private int Insert(ReadOnlySpan<byte> term, uint hash, int slot)
    {
        if (_end + term.Length > _letters.Length)
        {
            Array.Resize(ref _letters, _letters.Length * 2);
        }

        term.CopyTo(_letters.AsSpan(_end));
        _entries.Add(new(_end, (byte)term.Length, hash, -1, 0));
        _end += term.Length;
        _slots[slot] = _entries.Count;
        if (_entries.Count * 2 > _slots.Length)
        {
            Grow();
        }

        return _entries.Count - 1;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 4];
        var mask = _slots.Length - 1;
        for (var i = 0; i < _entries.Count; i++)
        {
            var slot = (int)_entries[i].Hash & mask;
            while (_slots[slot] > 0)
            {
                slot = (slot + 1) & mask;
            }

            _slots[slot] = i + 1;
        }
    }

    private static uint HashOf(ReadOnlySpan<byte> term)
    {
        var hash = 2166136261u;
        foreach (var letter in term)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return hash ^ (hash >> 15);
    }

    private ReadOnlySpan<byte> Letters(in Entry entry) => _letters.AsSpan(entry.Start, entry.Length);

    private IndexPart Sort(int pageCount)
    {
        var order = new int[_entries.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        order.AsSpan().Sort((left, right) => Letters(_entries[left]).SequenceCompareTo(Letters(_entries[right])));
        var sorted = Scatter(order);
        var writer = new IndexPartWriter(order.Length, _end, _count, pageCount);
        var start = 0;
        foreach (var term in order)
        {
            var entry = _entries[term];
            writer.Add(Letters(entry), sorted.AsSpan(start, entry.Pages));
            start += entry.Pages;
        }

        ArrayPool<int>.Shared.Return(sorted);
        ArrayPool<long>.Shared.Return(_postings);
        return writer.Finish();
    }

    // By word, in the order of pages, since pages were read in order; each a page and a weight.
    private int[] Scatter(int[] order)
    {
        var next = new int[order.Length];
        var at = 0;
        foreach (var term in order)
        {
            next[term] = at;
            at += _entries[term].Pages;
        }

        var sorted = ArrayPool<int>.Shared.Rent(_count);
        foreach (var posting in _postings.AsSpan(0, _count))
        {
            sorted[next[posting >> 32]++] = (int)posting;
        }

        return sorted;
    }

    private readonly record struct Entry(int Start, byte Length, uint Hash, int LastPosting, int Pages);
}

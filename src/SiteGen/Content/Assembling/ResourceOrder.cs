namespace SiteGen.Content.Assembling;

/// <summary>
/// The order of a page's files. Hugo means them to come by type, then by name, but its comparison contradicts itself
/// where types differ; since counters in names follow that order, its very sorting is repeated here.
/// </summary>
internal static class ResourceOrder
{
    private const int BlockLength = 20;

    /// <summary>The order in which files are found: that of their paths, without regard to case.</summary>
    public static void SortAsFound(List<PageResource> resources)
        => resources.Sort(static (left, right) => string.CompareOrdinal(
            ContentName.Normalise(left.Inside), ContentName.Normalise(right.Inside)));

    public static void Sort(List<PageResource> resources)
    {
        if (resources.Count < 2)
        {
            return;
        }

        var ranked = new Ranked[resources.Count];
        for (var i = 0; i < ranked.Length; i++)
        {
            ranked[i] = new(resources[i], ResourceTypes.Of(resources[i].File.Path.Extension));
        }

        SortStable(ranked);
        for (var i = 0; i < ranked.Length; i++)
        {
            resources[i] = ranked[i].Resource;
        }
    }

    // Insertion in blocks, then merging of blocks: the stable sort of Go's library.
    private static void SortStable(Span<Ranked> items)
    {
        var block = BlockLength;
        for (var start = 0; start < items.Length; start += block)
        {
            Insert(items[start..Math.Min(start + block, items.Length)]);
        }

        for (; block < items.Length; block *= 2)
        {
            for (var start = 0; start + block < items.Length; start += 2 * block)
            {
                Merge(items, start, start + block, Math.Min(start + (2 * block), items.Length));
            }
        }
    }

    private static void Insert(Span<Ranked> items)
    {
        for (var i = 1; i < items.Length; i++)
        {
            for (var j = i; j > 0 && IsBefore(items[j], items[j - 1]); j--)
            {
                (items[j], items[j - 1]) = (items[j - 1], items[j]);
            }
        }
    }

    private static void Merge(Span<Ranked> items, int first, int middle, int end)
    {
        if (middle - first == 1 || end - middle == 1)
        {
            MergeOne(items, first, middle, end);
            return;
        }

        var half = (first + end) / 2;
        var sum = half + middle;
        var (start, right) = middle > half ? (sum - end, half) : (first, middle);
        var last = sum - 1;
        while (start < right)
        {
            var centre = (start + right) / 2;
            (start, right) = IsBefore(items[last - centre], items[centre]) ? (start, centre) : (centre + 1, right);
        }

        var stop = sum - start;
        if (start < middle && middle < stop)
        {
            Rotate(items[start..stop], middle - start);
        }

        if (first < start && start < half)
        {
            Merge(items, first, start, half);
        }

        if (half < stop && stop < end)
        {
            Merge(items, half, stop, end);
        }
    }

    // A single item finds its place among the others by halving.
    private static void MergeOne(Span<Ranked> items, int first, int middle, int end)
    {
        if (middle - first == 1)
        {
            var (low, high) = (middle, end);
            while (low < high)
            {
                var centre = (low + high) / 2;
                (low, high) = IsBefore(items[centre], items[first]) ? (centre + 1, high) : (low, centre);
            }

            Rotate(items[first..low], 1);
            return;
        }

        var (from, to) = (first, middle);
        while (from < to)
        {
            var centre = (from + to) / 2;
            (from, to) = IsBefore(items[middle], items[centre]) ? (from, centre) : (centre + 1, to);
        }

        Rotate(items[from..end], middle - from);
    }

    private static void Rotate(Span<Ranked> items, int by)
    {
        items[..by].Reverse();
        items[by..].Reverse();
        items.Reverse();
    }

    private static bool IsBefore(in Ranked left, in Ranked right)
        => string.CompareOrdinal(left.Type, right.Type) < 0 || string.CompareOrdinal(left.Resource.Name, right.Resource.Name) < 0;

    private readonly record struct Ranked(PageResource Resource, string Type);
}

namespace SiteGen.Content.Relating;

/// <summary>How well a page matches: the heavier first, then the newer, then the earlier in default order.</summary>
internal readonly record struct RelatedRank(int Page, int Weight, long PublishedTicks)
{
    public bool IsBetterThan(in RelatedRank other)
        => Weight != other.Weight ? Weight > other.Weight
            : PublishedTicks != other.PublishedTicks ? PublishedTicks > other.PublishedTicks
            : Page < other.Page;
}

namespace SiteGen.Content.Relating;

/// <summary>How well a page matches: the heavier first, then the one that ranks first.</summary>
internal readonly record struct RelatedRank(int Place, int Weight)
{
    public bool IsBetterThan(in RelatedRank other)
        => Weight != other.Weight ? Weight > other.Weight : Place < other.Place;
}

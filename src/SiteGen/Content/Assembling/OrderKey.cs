using SiteGen.Content.Titles;

namespace SiteGen.Content.Assembling;

/// <summary>What the default order compares, worked out once per page.</summary>
internal readonly record struct OrderKey(int Weight, long Seconds, string LinkTitle, string FullPath)
{
    public static int Compare(in OrderKey left, in OrderKey right)
    {
        if (left.Weight != right.Weight)
        {
            // No weight comes after any weight.
            return left.Weight == 0 ? 1 : right.Weight == 0 ? -1 : left.Weight.CompareTo(right.Weight);
        }

        if (left.Seconds != right.Seconds)
        {
            return right.Seconds.CompareTo(left.Seconds);
        }

        var byTitle = Collation.Compare(left.LinkTitle, right.LinkTitle);
        return byTitle != 0 ? byTitle : string.CompareOrdinal(left.FullPath, right.FullPath);
    }
}

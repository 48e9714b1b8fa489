using SiteGen.Content.Titles;

namespace SiteGen.Content.Assembling;

/// <summary>What the default order compares, gathered once per page; paths are put together only for a tie.</summary>
internal readonly record struct OrderKey(long Weight, long Seconds, string LinkTitle, ContentFile? Source, string Path)
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

    // Hugo compares the whole path with its extension; pages without a file count as their folder's _index.md.
    private string FullPath
        => Source is null ? $"{Path.TrimEnd('/')}/_index.md" : $"/{ContentName.Normalise(Source.File.Inside)}";
}

namespace SiteGen.Images.Metadata;

/// <summary>One directory of a TIFF file or an EXIF block.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="End">After its last entry and the link to the next directory.</param>
/// <param name="Next">Where the next directory is said to be; 0 = nowhere.</param>
/// <param name="IsWhole">All of its entries lie within the file.</param>
internal sealed record Ifd(long At, long End, long Next, bool IsWhole, ImmutableArray<IfdEntry> Entries)
{
    public IfdEntry? Find(int tag)
    {
        foreach (var entry in Entries)
        {
            if (entry.Tag == tag && entry.IsValid)
            {
                return entry;
            }
        }

        return null;
    }
}

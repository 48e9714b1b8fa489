namespace SiteGen.Images.Metadata;

/// <summary>One field of a TIFF directory and where its value stands; nothing of the value is read yet.</summary>
/// <param name="EntryAt">Where the directory names it.</param>
/// <param name="ValueAt">Where its value is; within the entry when it is short.</param>
/// <param name="Length">Of the value in bytes; -1 when the type is unknown or the value is not within the file.</param>
internal readonly record struct IfdEntry(int Tag, int Type, long Count, long EntryAt, long ValueAt, long Length)
{
    public bool IsValid => Length >= 0;
}

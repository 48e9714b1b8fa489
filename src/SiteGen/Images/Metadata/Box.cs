namespace SiteGen.Images.Metadata;

/// <summary>One box of a HEIC, AVIF, MP4 or MOV file.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="InsideAt">Behind its size and name.</param>
internal readonly record struct Box(string Name, long At, long InsideAt, long End)
{
    public long NameAt => At + 4;
}

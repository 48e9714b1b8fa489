namespace SiteGen.Images.Metadata;

/// <summary>One change to a file: what stands at a place gives way to other bytes, or to as many zeros.</summary>
/// <param name="At">Where, in the file as it is.</param>
/// <param name="Length">How many bytes go.</param>
/// <param name="Bytes">What comes instead; may be longer or shorter.</param>
/// <param name="IsBlank">As many zeros come instead.</param>
internal readonly record struct Splice(long At, long Length, ReadOnlyMemory<byte> Bytes, bool IsBlank = false)
{
    public long End => At + Length;

    public long NewLength => IsBlank ? Length : Bytes.Length;
}

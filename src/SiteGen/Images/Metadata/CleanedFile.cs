namespace SiteGen.Images.Metadata;

/// <summary>A file as it may be published: the original with a few places changed, none of which shows in its pixels.</summary>
public sealed class CleanedFile
{
    private readonly ImmutableArray<Splice> _splices;

    internal CleanedFile(ImmutableArray<Splice> splices, Findings findings)
    {
        _splices = splices;
        (HasLocation, IsDamaged, Withheld) = (findings.HasLocation, findings.IsDamaged, findings.Withheld);
    }

    /// <summary>There is nothing private in it: it may be copied byte for byte.</summary>
    public bool IsUnchanged => _splices.IsEmpty;

    /// <summary>The original holds a position or the name of a place.</summary>
    public bool HasLocation { get; }

    /// <summary>The original is not built as its format demands; what was not understood is left out.</summary>
    public bool IsDamaged { get; }

    /// <summary>Why the file must not be published at all: what it says cannot be taken out. "" when it may be.</summary>
    public string Withheld { get; }

    internal byte[] Apply(byte[] original)
    {
        using var copy = new MemoryStream();
        using var source = Open(new MemoryStream(original, writable: false));
        source.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>The bytes to publish; <paramref name="original"/> is closed with the stream.</summary>
    public Stream Open(Stream original)
    {
        original.Position = 0;
        return IsUnchanged ? original : new SplicedStream(original, _splices);
    }
}

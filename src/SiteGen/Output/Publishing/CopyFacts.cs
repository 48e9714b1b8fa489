using SiteGen.Images.Metadata;

namespace SiteGen.Output.Publishing;

/// <summary>What cleaning a file taught; noted in the key of its copy, so that a later build knows it without reading the file.</summary>
internal readonly record struct CopyFacts(bool HasLocation, bool IsDamaged)
{
    /// <summary>Begins the key of a cleaned copy.</summary>
    public const string Kind = "clean" + MetadataStripper.Version;

    private const string Located = "-located";
    private const string Damaged = "-damaged";

    public static CopyFacts Of(CleanedFile? cleaned)
        => cleaned is null ? default : new(cleaned.HasLocation, cleaned.IsDamaged);

    /// <summary>The key under which the copy is noted.</summary>
    public string Mark(string key) => $"{key}{(HasLocation ? Located : "")}{(IsDamaged ? Damaged : "")}";

    /// <summary>What a noted key says of a copy; null when it is another file's.</summary>
    public static CopyFacts? Read(string noted, string key)
    {
        if (!noted.StartsWith(key, StringComparison.Ordinal))
        {
            return null;
        }

        return noted[key.Length..] switch
        {
            "" => default(CopyFacts),
            Located => new(HasLocation: true, IsDamaged: false),
            Damaged => new(HasLocation: false, IsDamaged: true),
            Located + Damaged => new(HasLocation: true, IsDamaged: true),
            _ => null,
        };
    }
}

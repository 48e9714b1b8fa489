namespace SiteGen.References;

/// <summary>What a recognised link leads to.</summary>
public sealed record Reference
{
    public required LinkKind Kind { get; init; }

    /// <summary>Equal for two links of a kind that lead to the same thing: <c>etherpad.opendev.org/neutron-victoria-ptg</c>, <c>665467</c>.</summary>
    public required string Identity { get; init; }

    /// <summary>As the author wrote it, without what belongs to the sentence; absolute.</summary>
    public required string Url { get; init; }

    /// <summary>A readable name when the author gave none: <c>change 665467, patch set 72</c>.</summary>
    public required string Label { get; init; }

    /// <summary>What changes, bugs, specs and logs are listed under: a repository, project or team; "" when the link does not say.</summary>
    public string Project { get; init; } = "";

    /// <summary>Of a pad alone.</summary>
    public PadName? Pad { get; init; }

    /// <summary>It looks like a pad, on a server that is not configured; only where <see cref="Configuration.ReferencesConfig.SeeksPads"/> asks.</summary>
    public bool IsGuess { get; init; }
}

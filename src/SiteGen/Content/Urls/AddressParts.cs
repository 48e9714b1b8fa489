namespace SiteGen.Content.Urls;

/// <summary>What decides a page's address.</summary>
internal sealed record AddressParts
{
    public required PageKind Kind { get; init; }

    /// <summary>Logical path, or the path as written where the site keeps the case.</summary>
    public required string Path { get; init; }

    /// <summary>Of a page; those of the lists above it are in <see cref="Path"/> already.</summary>
    public string Slug { get; init; } = "";

    /// <summary>Front matter's <c>url</c>, tokens expanded; "" when there is none.</summary>
    public string Url { get; init; } = "";

    /// <summary>The expanded permalink pattern; null when none applies.</summary>
    public string? Permalink { get; init; }

    public bool IsUgly { get; init; }

    /// <summary>A leaf bundle.</summary>
    public bool IsBundle { get; init; }

    /// <summary>The language's folder, without slashes; "" for the language at the root.</summary>
    public string Prefix { get; init; } = "";

    public UrlStyle Style { get; init; }
}

using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Templates.Assets;

/// <summary>A file made of one asset or several.</summary>
/// <param name="File">What is published when a page asks for its address.</param>
/// <param name="Integrity">For the attribute of that name: <c>sha384-…</c>.</param>
internal sealed record MadeAsset(MadeFile File, string Integrity)
{
    /// <summary>The files that it refers to, which are published with it.</summary>
    public ImmutableArray<DerivedFile> Needs { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>It must not be published (<see cref="Images.Metadata.CleanedFile.Withheld"/>).</summary>
    public bool IsWithheld { get; init; }

    /// <summary>Where it is below the site's root; null when it is not published.</summary>
    public string? Path => IsWithheld ? null : File.Url.Value[1..];

    /// <summary>All that is published with its address.</summary>
    public IEnumerable<DerivedFile> Files => IsWithheld ? Needs : Needs.Prepend(File);
}

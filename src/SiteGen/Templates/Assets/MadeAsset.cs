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
}

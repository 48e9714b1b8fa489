using SiteGen.Diagnostics;

namespace SiteGen.Files;

/// <summary>What rendering something gave besides its bytes: mistakes on the way, and the files it refers to that are still to be made.</summary>
public readonly record struct Rendered(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<DerivedFile> Emitted)
{
    public static readonly Rendered Sound = new([], []);

    /// <summary>There turned out to be nothing to write: the file is left out.</summary>
    public static readonly Rendered Nothing = new([], []) { IsLeftOut = true };

    public bool IsLeftOut { get; init; }

    public static implicit operator Rendered(ImmutableArray<Diagnostic> diagnostics) => new(diagnostics, []);
}

using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Cli.Serving;

/// <summary>An output as it was rendered for a browser.</summary>
/// <param name="Output">What was rendered.</param>
/// <param name="Bytes">As a build would write them.</param>
/// <param name="Hash">Of the bytes: equal pages need no reload.</param>
/// <param name="Diagnostics">The mistakes that rendering met.</param>
/// <param name="Elapsed">What rendering took.</param>
internal sealed record PreviewPage(
    Output.Output Output, ReadOnlyMemory<byte> Bytes, ContentHash Hash, ImmutableArray<Diagnostic> Diagnostics, TimeSpan Elapsed)
{
    /// <summary>Rendering showed that there is nothing at this address.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>A build would not publish it.</summary>
    public bool IsBroken => Diagnostics.Any(static diagnostic => diagnostic.Severity == Severity.Error);
}

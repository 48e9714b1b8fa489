using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen;

/// <summary>A site as a preview shows it; its pages can be rendered while the next look is had.</summary>
/// <param name="Number">Grows with every look at the files: 1 for the first.</param>
public sealed record PreviewState(long Number)
{
    /// <summary>What can be shown; null as long as the configuration was never sound. With a broken one, the plan of before.</summary>
    public SitePlan? Plan { get; init; }

    /// <summary>The mistakes that are known before anything is rendered, those of a broken configuration among them.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The configuration is broken: <see cref="Plan"/> is not what the files say now.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Where the files lie on which the site depends.</summary>
    public ImmutableArray<WatchedFolder> Watched { get; init; } = [];

    /// <summary>Full paths of folders below watched ones in which nothing counts: where the site is published, and our own notes.</summary>
    public ImmutableArray<string> Unwatched { get; init; } = [];

    /// <summary>When the passing of time alone changes the site: a page falls due, or a new day begins.</summary>
    public DateTimeOffset Holds { get; init; } = DateTimeOffset.MaxValue;
}

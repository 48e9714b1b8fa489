namespace SiteGen.Cli.Serving.Live;

/// <summary>What the command line says about open tabs.</summary>
/// <param name="Root">Full path of the site's folder.</param>
/// <param name="Editor">What opens the place of a mistake.</param>
internal sealed record LiveWishes(string Root, EditorLinks Editor)
{
    /// <summary>False: no page gets our script.</summary>
    public bool Reloads { get; init; } = true;

    /// <summary>All tabs go to the page that was edited.</summary>
    public bool Navigates { get; init; }
}

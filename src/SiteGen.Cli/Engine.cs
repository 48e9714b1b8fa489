using SiteGen.Archiving;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Deploying;
using SiteGen.Diagnostics;
using SiteGen.Drafting;
using SiteGen.Moving;
using SiteGen.Running;

namespace SiteGen.Cli;

/// <summary>What the commands want from the library: the one place that names its entry points.</summary>
internal sealed record Engine(
    Func<BuildRequest, IBuildProgress, CancellationToken, BuildResult> Build,
    Func<BuildRequest, CancellationToken, Outcome<Site>> Site,
    Func<BuildRequest, CancellationToken, Outcome<ImmutableArray<ListedBody>>> Bodies,
    Func<BuildRequest, Outcome<SiteConfig>> Config)
{
    public static readonly Engine Real = new(SiteBuilder.Build, SiteBuilder.Site, SiteBuilder.Bodies, SiteBuilder.Config);

    public Func<BuildRequest, IBuildProgress, CancellationToken, CheckResult> Check { get; init; } = SiteBuilder.Check;

    public Func<BuildRequest, (int Deleted, int Kept)> DeleteOutput { get; init; } = SiteCleaner.DeleteOutput;

    public Func<BuildRequest, (int Files, long Bytes)> DeleteCache { get; init; } = SiteCleaner.DeleteCache;

    /// <summary>Addresses of pads in, their texts out in that order; the flag says whether copies are kept in the site's folder.</summary>
    public Func<BuildRequest, ImmutableArray<string>, bool, IBuildProgress, CancellationToken, Outcome<ImmutableArray<PadSource?>>> FetchPads { get; init; }
        = SiteDrafts.FetchPads;

    public Func<BuildRequest, DeployWishes, IBuildProgress, CancellationToken, Outcome<PreparedDeploy?>> PrepareDeploy { get; init; } = SiteDeploys.Prepare;

    public Func<BuildRequest, CancellationToken, MoveReport> MoveReport { get; init; } = SiteBuilder.MoveReport;

    public Func<BuildRequest, CancellationToken, Outcome<ImmutableArray<ShortcodeUse>>> Shortcodes { get; init; } = SiteBuilder.Shortcodes;

    public Func<BuildRequest, CancellationToken, PadCatalog> Pads { get; init; } = SitePads.List;

    public Func<PadOrder, IBuildProgress, CancellationToken, PadRun> ArchivePads { get; init; } = SitePads.Archive;

    public Func<PadOrder, IBuildProgress, CancellationToken, PadRun> CheckPads { get; init; } = SitePads.Check;
}

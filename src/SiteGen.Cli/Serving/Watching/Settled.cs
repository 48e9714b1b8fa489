namespace SiteGen.Cli.Serving.Watching;

/// <summary>What is certain by now.</summary>
/// <param name="Next">When there may be more to tell without any further event; null for never.</param>
internal readonly record struct Settled(FileChanges Changes, TimeSpan? Next);

namespace SiteGen.Cli.Serving.Live;

/// <summary>One look at changed files: what the site was, what it is, and which files were touched.</summary>
internal sealed record SiteChange(PreviewState Before, PreviewState After, FileChanges Files);

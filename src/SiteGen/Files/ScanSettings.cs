namespace SiteGen.Files;

/// <summary>What all folders of one scan have in common.</summary>
internal sealed record ScanSettings(string RootFullPath, string OutputFullPath, IgnoreRules Ignore, CancellationToken Cancel);

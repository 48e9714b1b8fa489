namespace SiteGen.Configuration;

/// <summary>A URL pattern of Hugo's newer <c>permalinks</c> list, and the pages it is for: globs, "" = all.</summary>
public sealed record PermalinkRule(string Kind, string Path, string Language, string Pattern);

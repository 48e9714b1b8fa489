namespace SiteGen.Configuration;

/// <summary>Header lines for some addresses.</summary>
/// <param name="For">A <see cref="ServerPattern"/> of whole paths.</param>
public sealed record ServerHeaders(string For, ImmutableArray<(string Name, string Value)> Values);

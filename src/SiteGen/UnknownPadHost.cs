namespace SiteGen;

/// <summary>A server that links which look like pads lead to, and that is not in the configuration.</summary>
/// <param name="Links">How many there are.</param>
public sealed record UnknownPadHost(string Host, int Links);

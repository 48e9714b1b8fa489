namespace SiteGen.Cli.Serving.Live;

/// <summary>A style sheet of a page.</summary>
/// <param name="Address">As it is written there.</param>
/// <param name="Integrity">Which bytes the page expects; "" when it does not say.</param>
internal readonly record struct PageSheet(string Address, string Integrity);

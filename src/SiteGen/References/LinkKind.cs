namespace SiteGen.References;

/// <summary>What sort of thing a recognised link leads to: pad, change, bug and so on, or a kind of the site's own.</summary>
/// <param name="Name">One lower-case word, which class names, addresses and JSON use: <c>etherpad</c>.</param>
/// <param name="Title">The plural that readers see in English, and the phrase that translations go by: <c>Pads</c>.</param>
/// <param name="Icon">A character or two; "" for none.</param>
public sealed record LinkKind(string Name, string Title, string Icon = "");

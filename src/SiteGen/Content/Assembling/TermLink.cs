namespace SiteGen.Content.Assembling;

/// <summary>A term that a page bears, as that page writes it.</summary>
internal readonly record struct TermLink(string Taxonomy, string Name, PageNode Term);

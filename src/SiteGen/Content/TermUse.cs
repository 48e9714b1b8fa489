namespace SiteGen.Content;

/// <summary>A term that a page bears, and the term's page: taxonomy by its plural (<c>tags</c>).</summary>
/// <param name="TermPage">Index of the term's page in <see cref="Site.Pages"/>.</param>
public sealed record TermUse(string Taxonomy, string Name, int TermPage);

namespace SiteGen.Configuration;

/// <summary>
/// A way to group pages: <c>tag: tags</c> is the singular, then the plural, which is the key in front matter.
/// </summary>
public sealed record TaxonomyConfig(string Singular, string Plural);

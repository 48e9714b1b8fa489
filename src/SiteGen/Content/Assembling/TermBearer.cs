namespace SiteGen.Content.Assembling;

/// <summary>A page that bears a term; <paramref name="Weight"/> is its <c>tags_weight</c>, which orders it within the term.</summary>
internal readonly record struct TermBearer(PageNode Page, long Weight);

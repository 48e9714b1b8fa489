using SiteGen.References;

namespace SiteGen.Templates.Citing;

/// <summary>All that a page, or a language of the site, refers to of one kind.</summary>
/// <param name="Items">At least one.</param>
internal sealed record CitedKind(LinkKind Kind, ImmutableArray<CitedReference> Items);

namespace SiteGen.Content;

/// <summary>Which pages that are not yet, or no longer, meant for readers are built all the same.</summary>
public readonly record struct BuildFilters(bool Drafts = false, bool Future = false, bool Expired = false);

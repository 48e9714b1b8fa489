namespace SiteGen.Checking.Links;

/// <summary>A link of a published file; one that stands there several times is there once.</summary>
internal readonly record struct FoundLink(LinkForm Form, WrittenLink Link);

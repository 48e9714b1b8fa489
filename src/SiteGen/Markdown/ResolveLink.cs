namespace SiteGen.Markdown;

/// <summary>Finds the address of the page or resource that an author's link names, or null to leave the link as it is written.</summary>
public delegate string? ResolveLink(string url, bool isImage);

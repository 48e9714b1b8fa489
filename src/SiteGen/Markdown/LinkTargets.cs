namespace SiteGen.Markdown;

/// <summary>What Hugo's embedded link and image templates ask of the site (GOLDMARK_VS_MARKDIG rows 14 and 15).</summary>
/// <param name="Page">The address of the page itself, for links that are only a fragment.</param>
public sealed record LinkTargets(string Page, FindTarget Find);

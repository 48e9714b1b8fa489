using SiteGen.Data;

namespace SiteGen.Content;

/// <summary>An entry of a menu, resolved: where it leads and what lies below it.</summary>
/// <param name="Link">Relative link with base path, or an absolute URL elsewhere.</param>
/// <param name="Page">Index of the page it leads to in <see cref="Site.Pages"/>; -1 when it leads to none.</param>
public sealed record MenuItem(
    string Identifier, string Name, string Title, string Link, long Weight, int Page,
    string Pre, string Post, MetaValue.Map Params, ImmutableArray<MenuItem> Children);

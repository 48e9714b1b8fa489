using SiteGen.Content;

namespace SiteGen.Templates;

/// <summary>Everything about a page that decides its layout; pages with equal keys share the search.</summary>
internal readonly record struct LayoutKey(
    PageKind Kind, string Type, string Section, string Taxonomy, string? Layout, string Format)
{
    public static LayoutKey Of(Page page, string format)
        => new(page.Kind, page.Type, page.Section, page.Taxonomy.ToLowerInvariant(), page.Layout, format);
}

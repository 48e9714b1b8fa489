using SiteGen.Configuration;
using SiteGen.Content;

namespace SiteGen.Templates;

/// <summary>Everything about a page that decides its layout; pages with equal keys share the search.</summary>
internal readonly record struct LayoutKey(
    PageKind Kind, string Type, string Section, string Taxonomy, string? Layout, OutputFormat Format)
{
    /// <summary>The ending of templates for files that have none themselves.</summary>
    private const string Plain = "txt";

    public static LayoutKey Of(Page page, OutputFormat format)
        => new(page.Kind, page.Type, page.Section, page.Taxonomy.ToLowerInvariant(), page.Layout, format);

    /// <summary>What follows a template's name, the best first: <c>.search.sbn.json</c>, then <c>.sbn.json</c>.</summary>
    public ImmutableArray<string> Endings
    {
        get
        {
            var ending = Format.Ending.Length > 1 ? Format.Ending.TrimStart('.') : Plain;
            return Format.Name == "html" ? [".sbn.html"] : [$".{Format.Name}.sbn.{ending}", $".sbn.{ending}"];
        }
    }
}

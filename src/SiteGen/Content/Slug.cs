using SiteGen.Content.Urls;

namespace SiteGen.Content;

/// <summary>A text as part of an address: what <c>slug</c>, titles and terms become.</summary>
public readonly record struct Slug
{
    private Slug(string value) => Value = value;

    public string Value { get; }

    /// <summary>Hugo's <c>urlize</c> before percent-encoding.</summary>
    public static Slug From(string text, UrlStyle style = default) => new(PathSanitizer.CleanPath(text, style));

    /// <summary>Front matter's <c>slug</c>: hyphens at both ends are dropped first.</summary>
    public static Slug FromFrontMatter(string slug, UrlStyle style = default) => From(slug.Trim('-'), style);

    public override string ToString() => Value ?? "";
}

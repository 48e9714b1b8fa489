using SiteGen.Configuration;

namespace SiteGen.Content;

/// <summary>The part of a site that is in one language; a site without a <c>languages</c> map has one.</summary>
public sealed record LanguageSite
{
    public required string Code { get; init; }

    public required SiteConfig Config { get; init; }

    public required Page Home { get; init; }

    /// <summary>Regular pages in default order.</summary>
    public required ImmutableArray<Page> RegularPages { get; init; }

    public required ImmutableDictionary<string, ImmutableArray<MenuItem>> Menus { get; init; }

    /// <summary><c>mainSections</c>, or the section with the most pages.</summary>
    public ImmutableArray<string> MainSections { get; init; } = [];

    public DateTimeOffset? Lastmod { get; init; }

    /// <summary>Pages by logical path.</summary>
    internal IReadOnlyDictionary<string, Page> ByPath { get; init; } = ImmutableDictionary<string, Page>.Empty;
}

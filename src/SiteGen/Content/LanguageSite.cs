using SiteGen.Configuration;

namespace SiteGen.Content;

/// <summary>The part of a site that is in one language; a site without a <c>languages</c> map has one.</summary>
public sealed record LanguageSite
{
    public required string Code { get; init; }

    /// <summary>The language's folder in addresses, without slashes; "" for the one at the root.</summary>
    public string Prefix { get; init; } = "";

    public required SiteConfig Config { get; init; }

    /// <summary>Every page of every kind.</summary>
    public ImmutableArray<Page> Pages { get; init; } = [];

    public required Page Home { get; init; }

    /// <summary>Regular pages in default order.</summary>
    public required ImmutableArray<Page> RegularPages { get; init; }

    public required ImmutableDictionary<string, ImmutableArray<MenuItem>> Menus { get; init; }

    /// <summary><c>mainSections</c>, or the section with the most pages.</summary>
    public ImmutableArray<string> MainSections { get; init; } = [];

    public DateTimeOffset? Lastmod { get; init; }

    /// <summary><c>label</c>, or the locale where the author gave none.</summary>
    public string Label => Setting is { Name.Length: > 0 } setting ? setting.Name : Config.LanguageCode;

    /// <summary><c>ltr</c> or <c>rtl</c>: as configured, else as its script is written.</summary>
    public string Direction => Setting is { Direction.Length: > 0 } setting ? setting.Direction : Scripts.DirectionOf(Config.LanguageCode);

    /// <summary>0 means none: such languages come after all weighted ones.</summary>
    public int Weight => Setting?.Weight ?? 0;

    /// <summary>The page with that logical path, with or without leading slash, any case; null when there is none.</summary>
    public Page? Find(string path) => ByPath.GetValueOrDefault(ContentName.Normalise($"/{path.Trim('/')}"));

    internal LanguageConfig? Setting { get; init; }

    /// <summary>Pages by logical path.</summary>
    internal IReadOnlyDictionary<string, Page> ByPath { get; init; } = ImmutableDictionary<string, Page>.Empty;
}

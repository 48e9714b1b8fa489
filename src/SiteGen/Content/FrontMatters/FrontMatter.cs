using SiteGen.Content.Dates;
using SiteGen.Content.Summits;
using SiteGen.Data;

namespace SiteGen.Content.FrontMatters;

/// <summary>What an author says of a page in the fields that Hugo knows; everything else is in <see cref="Params"/>.</summary>
internal sealed record FrontMatter
{
    public static readonly FrontMatter None = new();

    /// <summary>Null when not said: then lists get a title from their name.</summary>
    public string? Title { get; init; }

    public string LinkTitle { get; init; } = "";

    public string Description { get; init; } = "";

    public string Summary { get; init; } = "";

    public string Slug { get; init; } = "";

    public string Url { get; init; } = "";

    public string Type { get; init; } = "";

    public string? Layout { get; init; }

    public string TranslationKey { get; init; } = "";

    public long Weight { get; init; }

    public bool IsDraft { get; init; }

    public bool IsHeadless { get; init; }

    public bool? IsCjk { get; init; }

    public PageDates Dates { get; init; }

    public ImmutableArray<string> Keywords { get; init; } = [];

    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Lower case; default when not said.</summary>
    public ImmutableArray<string> Outputs { get; init; }

    public BuildOptions Build { get; init; } = BuildOptions.Usual;

    /// <summary><c>menu</c> or <c>menus</c> as written: a name, names, or entries by menu.</summary>
    public MetaValue? Menus { get; init; }

    public ImmutableArray<MetaValue.Map> Resources { get; init; } = [];

    /// <summary>The gathering that it tells of.</summary>
    public Summit? Summit { get; init; }

    public MetaValue.Map Params { get; init; } = MetaValue.Map.None;
}

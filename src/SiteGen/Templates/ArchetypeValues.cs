namespace SiteGen.Templates;

/// <summary>What an archetype may use: <c>title</c>, <c>date</c>, <c>slug</c> and <c>name</c>; for a recap from pads what they tell, too.</summary>
/// <param name="Name">The new page's name as its author typed it.</param>
public sealed record ArchetypeValues(string Title, DateTimeOffset Date, string Slug, string Name)
{
    /// <summary><c>summit</c>; "" when nobody said and no pad's name tells.</summary>
    public string Summit { get; init; } = "";

    /// <summary><c>team</c>, likewise.</summary>
    public string Team { get; init; } = "";

    /// <summary><c>etherpads</c>: addresses.</summary>
    public ImmutableArray<string> Etherpads { get; init; } = [];

    /// <summary><c>body</c>: what the pads became.</summary>
    public string Body { get; init; } = "";
}

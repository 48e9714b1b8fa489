namespace SiteGen.Content;

/// <summary>A page's place among the others; one row of the table in <see cref="Site"/>.</summary>
internal sealed record PageRelations
{
    public static readonly PageRelations None = new();

    public Page? Parent { get; init; }

    public Page? Next { get; init; }

    public Page? Previous { get; init; }

    public Page? NextInSection { get; init; }

    public Page? PreviousInSection { get; init; }

    public ImmutableArray<Page> Children { get; init; } = [];

    public ImmutableArray<Page> RegularChildren { get; init; } = [];
}

namespace SiteGen.Templates;

/// <summary>What an archetype may use: <c>title</c>, <c>date</c>, <c>slug</c> and <c>name</c>.</summary>
/// <param name="Name">The new page's name as its author typed it.</param>
public sealed record ArchetypeValues(string Title, DateTimeOffset Date, string Slug, string Name);

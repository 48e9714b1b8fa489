namespace SiteGen.Templates.Models;

/// <summary>The members of a model as the manual lists them.</summary>
internal interface IMemberTable
{
    string Title { get; }

    string Text { get; }

    ImmutableArray<(string Name, string Text)> Entries { get; }
}

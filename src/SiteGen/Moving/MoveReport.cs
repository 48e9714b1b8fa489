using SiteGen.Diagnostics;

namespace SiteGen.Moving;

/// <summary>What a Hugo site will be here: what works, what differs and what needs a hand.</summary>
public sealed record MoveReport
{
    public string Title { get; init; } = "";

    public ImmutableArray<string> ConfigFiles { get; init; } = [];

    public ImmutableArray<string> Themes { get; init; } = [];

    /// <summary>Pages by kind, the lists that Hugo makes by itself among them: <c>page</c>, <c>section</c>, ….</summary>
    public ImmutableArray<(string Name, int Count)> Kinds { get; init; } = [];

    /// <summary>Regular pages by language; empty when the site has one.</summary>
    public ImmutableArray<(string Name, int Count)> Languages { get; init; } = [];

    public ImmutableArray<MoveFinding> Findings { get; init; } = [];

    public ImmutableArray<ShortcodeUse> Shortcodes { get; init; } = [];

    /// <summary>What rendering every page found, calls of unknown shortcodes apart.</summary>
    public ImmutableArray<Diagnostic> Mistakes { get; init; } = [];
}

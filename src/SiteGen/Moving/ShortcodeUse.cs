using SiteGen.Diagnostics;

namespace SiteGen.Moving;

/// <summary>How a site's pages call one shortcode: what its template has to understand.</summary>
public sealed record ShortcodeUse
{
    public required string Name { get; init; }

    /// <summary>One of Hugo's own, which needs no template.</summary>
    public bool IsBuiltIn { get; init; }

    public int Calls { get; init; }

    public int Pages { get; init; }

    /// <summary>Calls with percent signs, whose result is read as Markdown.</summary>
    public int PercentCalls { get; init; }

    /// <summary>Calls with a closing tag of their own.</summary>
    public int WithInner { get; init; }

    /// <summary>Calls within a link target or an attribute, where only a plain text can stand.</summary>
    public int InAttributes { get; init; }

    /// <summary>Names of arguments, each with the number of calls that give it.</summary>
    public ImmutableArray<(string Name, int Calls)> Named { get; init; } = [];

    /// <summary>The most arguments without names that a call gives.</summary>
    public int Positions { get; init; }

    /// <summary>The first few places.</summary>
    public ImmutableArray<SourceLocation> Places { get; init; } = [];

    /// <summary>Hugo's template for it, in the site or a theme; null when none is on this disk.</summary>
    public string? HugoTemplate { get; init; }

    /// <summary>A template of ours for it; null when it is still to be written.</summary>
    public string? Template { get; init; }

    /// <summary>Somebody has to write a template.</summary>
    public bool IsMissing => !IsBuiltIn && Template is null;
}

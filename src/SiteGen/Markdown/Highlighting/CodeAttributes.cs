namespace SiteGen.Markdown.Highlighting;

/// <summary>What an author asked of one code block; null means that the site's configuration decides.</summary>
public sealed record CodeAttributes
{
    public static readonly CodeAttributes None = new();

    public bool? LineNumbers { get; init; }

    public bool? LineNumbersInTable { get; init; }

    public int? FirstLineNumber { get; init; }

    public ImmutableArray<LineRange>? MarkedLines { get; init; }

    /// <summary>The marked lines were given as <c>[1,"3-5"]</c>, which Hugo counts from the site's first number.</summary>
    public bool MarksByList { get; init; }

    public bool? AnchorLineNumbers { get; init; }

    public string? LineAnchors { get; init; }

    public bool? GuessSyntax { get; init; }

    public string? WrapperClass { get; init; }

    /// <summary><c>hl_inline</c>: coloured code inside a line of text, without lines and wrapper.</summary>
    public bool IsInline { get; init; }

    /// <summary>Classes for the wrapper, separated by spaces.</summary>
    public string Class { get; init; } = "";

    /// <summary>Other attributes for the wrapper, in the order written.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Others { get; init; } = [];

    /// <summary>
    /// The how-manyth fenced block of its page this is, from 0; null for code that comes from a shortcode.
    /// </summary>
    public int? FenceOrdinal { get; init; }
}

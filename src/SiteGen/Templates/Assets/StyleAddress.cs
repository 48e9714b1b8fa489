namespace SiteGen.Templates.Assets;

/// <summary>An address in a style sheet.</summary>
/// <param name="Start">Where the whole thing begins: <c>url</c>, or <c>@import</c>.</param>
/// <param name="Place">Its text, without quotes.</param>
/// <param name="End">After the whole thing; after the semicolon of an import.</param>
internal readonly record struct StyleAddress(StyleAddressKind Kind, int Start, Range Place, int End)
{
    /// <summary>When an imported sheet counts, with a space in front: <c> print</c>.</summary>
    public string Condition { get; init; } = "";
}

namespace SiteGen.Pads;

/// <summary>A tag as it was written.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Value">Of the attribute that matters for such a tag, as written; "" when it has none.</param>
/// <param name="IsEnd"><c>&lt;/p&gt;</c>.</param>
/// <param name="IsEmpty"><c>&lt;br/&gt;</c>.</param>
internal readonly record struct ScannedTag(string Name, string Value, bool IsEnd, bool IsEmpty);

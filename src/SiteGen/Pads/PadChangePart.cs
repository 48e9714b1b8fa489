namespace SiteGen.Pads;

/// <summary>Lines of a text that share a fate.</summary>
/// <param name="Lines">How many.</param>
/// <param name="Html">The lines, a <c>&lt;br&gt;</c> between each two; "" where they are folded away.</param>
public sealed record PadChangePart(PadChangeKind Kind, int Lines, string Html);

using SiteGen.Diagnostics;

namespace SiteGen.References;

/// <summary>A place of a page that refers to something: a link of its text, or an entry of its front matter.</summary>
/// <param name="Label">What the author called it in the front matter; "" elsewhere, where the text around it speaks.</param>
public sealed record Citation(Reference Reference, SourceLocation At, string Label = "");

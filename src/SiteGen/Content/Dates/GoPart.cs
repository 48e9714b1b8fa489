namespace SiteGen.Content.Dates;

/// <summary>A field of a date pattern, or a text between fields.</summary>
internal readonly record struct GoPart(GoField Field, string Text);

namespace SiteGen.Drafting.Lines;

/// <summary>A piece of a line that looks the same from end to end.</summary>
/// <param name="Link">Where it leads; "" for nowhere.</param>
internal readonly record struct PadRun(string Text, TextStyle Style = TextStyle.None, string Link = "");

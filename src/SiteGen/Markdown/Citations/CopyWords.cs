namespace SiteGen.Markdown.Citations;

/// <summary>The words of a link to a pad's copy.</summary>
/// <param name="Label">Names the pad, for those who do not see which link it stands beside.</param>
public readonly record struct CopyWords(string Text, string Label);

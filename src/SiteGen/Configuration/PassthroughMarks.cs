namespace SiteGen.Configuration;

/// <summary>What opens and closes text that is handed on as it is, for formulas: one of <c>extensions.passthrough.delimiters</c>.</summary>
/// <param name="IsBlock">Such a text ends the paragraph around it.</param>
public sealed record PassthroughMarks(string Open, string Close, bool IsBlock);

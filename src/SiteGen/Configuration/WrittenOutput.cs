using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>An output format that a configuration gives to a kind of page, for messages about it.</summary>
public readonly record struct WrittenOutput(string Kind, string Format, SourceLocation Location);

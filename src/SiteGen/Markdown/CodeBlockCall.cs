using SiteGen.Diagnostics;

namespace SiteGen.Markdown;

/// <summary>A fenced code block as its author wrote it.</summary>
/// <param name="Code">The lines between the fences, each ended by a line feed.</param>
/// <param name="Language">The first word of the info string, "" where none.</param>
/// <param name="AttributesText">The <c>{...}</c> of the info string with its braces, "" where none.</param>
/// <param name="Ordinal">Which fenced block of the page this is, from 0.</param>
public sealed record CodeBlockCall(
    string Code, string Language, string AttributesText, SourceLocation At, int Ordinal);

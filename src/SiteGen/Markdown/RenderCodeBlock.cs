namespace SiteGen.Markdown;

/// <summary>Writes a fenced code block; how it is coloured is decided elsewhere.</summary>
public delegate void RenderCodeBlock(TextWriter output, CodeBlockCall call);

namespace SiteGen.Output;

/// <summary>A static file of the embedded theme: <c>css/summit.css</c> and its bytes.</summary>
public sealed record ThemeFile(string Path, ReadOnlyMemory<byte> Bytes);

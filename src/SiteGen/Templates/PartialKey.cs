namespace SiteGen.Templates;

/// <summary>What a cached partial depends on: its template and the values it was called with.</summary>
internal readonly record struct PartialKey(CompiledTemplate Template, object? First, string Others);

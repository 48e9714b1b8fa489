using SiteGen.Templates.Models;

namespace SiteGen.Templates;

/// <summary>What a cached partial depends on: its template, the language around it and the values it was called with.</summary>
internal readonly record struct PartialKey(CompiledTemplate Template, SiteModel Site, object? First, string Others);

using SiteGen.Diagnostics;

namespace SiteGen.Data.Toml;

/// <summary>One part of a dotted key or table name.</summary>
internal readonly record struct TomlKey(string Name, SourceLocation Location);

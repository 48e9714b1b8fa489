using SiteGen.Diagnostics;

namespace SiteGen.Data;

/// <summary>A key and its value; <paramref name="KeyLocation"/> is where the key stands.</summary>
public sealed record MetaEntry(string Key, MetaValue Value, SourceLocation KeyLocation);

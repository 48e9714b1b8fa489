using SiteGen.Diagnostics;

namespace SiteGen.Data.Toml;

internal static class TomlReader
{
    public static Outcome<MetaValue> Read(string text, SourceLocation start) => throw new InvalidOperationException();
}

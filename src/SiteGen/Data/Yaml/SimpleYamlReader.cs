using SiteGen.Diagnostics;

namespace SiteGen.Data.Yaml;

internal static class SimpleYamlReader
{
    public static MetaValue.Map? TryRead(ReadOnlySpan<char> text, SourceLocation start) => null;
}

using SiteGen.Diagnostics;

namespace SiteGen.Data.Yaml;

/// <summary>A scalar whose type the author spelled out: <c>!!str 12</c>.</summary>
internal static class YamlTag
{
    private const string Core = "tag:yaml.org,2002:";

    public static MetaValue Apply(string tag, string text, SourceLocation at)
        => (tag.StartsWith(Core, StringComparison.Ordinal) ? tag[Core.Length..] : tag) switch
        {
            "null" => new MetaValue.Empty(at),
            "int" => YamlScalar.Number(text, at) ?? new MetaValue.Text(text, at),
            "float" => AsReal(YamlScalar.Resolve(text, at)),
            "bool" => YamlScalar.Resolve(text, at),
            "timestamp" => MetaDate.Parse(text, at) ?? (MetaValue)new MetaValue.Text(text, at),
            _ => new MetaValue.Text(text, at),
        };

    private static MetaValue AsReal(MetaValue value)
        => value is MetaValue.Integer whole ? new MetaValue.Real(whole.Value, whole.Location) : value;
}

using SiteGen.Data.Json;
using SiteGen.Data.Toml;
using SiteGen.Data.Yaml;
using SiteGen.Diagnostics;

namespace SiteGen.Data;

/// <summary>Turns front matter, configuration and data files into values that know their place in the file.</summary>
public static class MetaReader
{
    /// <summary>Deeper values are a mistake or an attack; recursion stays well within the stack.</summary>
    internal const int MaxDepth = 100;

    /// <summary>
    /// Reads a map. <paramref name="start"/> is the file and the line that <paramref name="text"/> begins on.
    /// </summary>
    public static Outcome<MetaValue.Map> Read(MetaFormat format, ReadOnlySpan<char> text, SourceLocation start)
    {
        var read = ReadAny(format, text, start);
        return read.Value switch
        {
            MetaValue.Map map => OneSpelling.Keep(map, read.Diagnostics),
            MetaValue.Empty empty => new(new([], empty.Location), read.Diagnostics),
            var other => new(new([], other.Location), [.. read.Diagnostics, NotAMap(other)]),
        };
    }

    /// <summary>
    /// Reads a data file, whose outermost value may be a list or a single value; an empty file is an empty value.
    /// </summary>
    public static Outcome<MetaValue> ReadAny(MetaFormat format, ReadOnlySpan<char> text, SourceLocation start)
    {
        var from = start with { Line = Math.Max(start.Line, 1), Column = 1 };
        var clean = text.StartsWith('\uFEFF') ? text[1..] : text;
        return format switch
        {
            MetaFormat.Yaml => SimpleYamlReader.TryRead(clean, from) is { } simple
                ? Outcome.Of<MetaValue>(simple)
                : YamlReader.Read(clean.ToString(), from),
            MetaFormat.Toml => TomlReader.Read(clean.ToString(), from),
            _ => JsonReader.Read(clean, from),
        };
    }

    private static Diagnostic NotAMap(MetaValue value)
        => DataRules.NotAMap.At(value.Location, $"keys with values were expected here, not {value.Kind}");
}

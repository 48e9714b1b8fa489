using SiteGen.Data;

namespace SiteGen.Content.FrontMatters;

/// <summary>Reads front matter's <c>build</c>: words, or true and false.</summary>
internal static class BuildReader
{
    public static BuildOptions Read(MetaEntry entry, FieldReader read)
    {
        if (read.Map(entry) is not { } map)
        {
            return BuildOptions.Usual;
        }

        var options = BuildOptions.Usual;
        foreach (var option in map.Entries)
        {
            options = option.Key.ToLowerInvariant() switch
            {
                "list" => options with { List = List(option, read) },
                "render" => options with { Render = Render(option, read) },
                "publishresources" => options with { PublishResources = read.Flag(option) ?? true },
                _ => options,
            };
        }

        return options;
    }

    private static ListingMode List(MetaEntry entry, FieldReader read) => Word(entry) switch
    {
        "always" or "true" => ListingMode.Always,
        "never" or "false" => ListingMode.Never,
        "local" => ListingMode.Local,
        _ => Unknown(entry, read, ListingMode.Always, "always, local or never"),
    };

    private static RenderMode Render(MetaEntry entry, FieldReader read) => Word(entry) switch
    {
        "always" or "true" => RenderMode.Always,
        "never" or "false" => RenderMode.Never,
        "link" => RenderMode.Link,
        _ => Unknown(entry, read, RenderMode.Always, "always, link or never"),
    };

    private static string Word(MetaEntry entry) => entry.Value.AsText?.ToLowerInvariant() ?? "";

    private static T Unknown<T>(MetaEntry entry, FieldReader read, T instead, string words)
    {
        var written = entry.Value.AsText is { } text ? $"'{text}'" : entry.Value.Kind;
        read.Report(ContentRules.BadValue.At(entry.Value.Location, $"'{entry.Key}' must be {words}, not {written}"));
        return instead;
    }
}

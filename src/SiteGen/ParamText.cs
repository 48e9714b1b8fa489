using SiteGen.Content;
using SiteGen.Data;

namespace SiteGen;

/// <summary>A parameter as the shortcode <c>param</c> prints it: from the page, else from the site; what is empty, false or 0 counts as missing.</summary>
internal sealed class ParamText(MetaValue.Map siteParams)
{
    public string? Of(Page page, string path)
        => Print(Find(page.Params, path)) ?? Print(Find(page.Source?.FrontMatter, path)) ?? Print(Find(siteParams, path));

    private static MetaValue? Find(MetaValue? map, string path)
    {
        foreach (var name in path.Split('.'))
        {
            map = (map as MetaValue.Map)?[name];
        }

        return map;
    }

    private static string? Print(MetaValue? value) => value switch
    {
        null or MetaValue.Empty or MetaValue.Flag { Value: false } or MetaValue.Integer { Value: 0 } => null,
        MetaValue.List list => list.Items.IsEmpty ? null : $"[{string.Join(' ', list.Items.Select(All))}]",
        MetaValue.Map map => map.Entries.IsEmpty ? null : $"map[{string.Join(' ', Pairs(map))}]",
        _ => value.AsText is { Length: > 0 } text ? text : null,
    };

    private static string All(MetaValue value)
        => Print(value) ?? value.AsText ?? "";

    private static IEnumerable<string> Pairs(MetaValue.Map map)
        => map.Entries.OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(static entry => $"{entry.Key}:{All(entry.Value)}");
}

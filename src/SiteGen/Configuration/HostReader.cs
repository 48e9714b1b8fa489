using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>Reads lists of servers: names, addresses, or maps that say more of one.</summary>
internal static class HostReader
{
    public static ImmutableArray<string> Names(MetaFields map, string key, ImmutableArray<string> otherwise, ConfigReport report)
    {
        ImmutableArray<string> names =
        [
            .. ItemsOf(map, key).Select(item => Host(item, key, report)).Where(static host => host is not null)
                .Select(static host => host.GetValueOrDefault().Name).Distinct(),
        ];
        return names.IsEmpty ? otherwise : names;
    }

    public static ImmutableArray<PadHostConfig> PadHosts(
        MetaFields map, string key, ImmutableArray<PadHostConfig> otherwise, ConfigReport report)
    {
        ImmutableArray<PadHostConfig> hosts =
        [
            .. ItemsOf(map, key).Select(item => PadHost(item, key, report)).OfType<PadHostConfig>().DistinctBy(static host => host.Host),
        ];
        return hosts.IsEmpty ? otherwise : hosts;
    }

    /// <summary>Pads by name or address, with <c>*</c> for what does not matter.</summary>
    public static ImmutableArray<PadPattern> Pads(MetaFields map, string key, ImmutableArray<PadPattern> otherwise, ConfigReport report)
        => map.Value(key) is null ? otherwise : [.. ItemsOf(map, key).Select(item => Pad(item, key, report)).OfType<PadPattern>().Distinct()];

    private static PadPattern? Pad(MetaValue item, string key, ConfigReport report)
    {
        if (item.AsText is { } text && PadPattern.Read(text) is { } pad)
        {
            return pad;
        }

        var shown = item.AsText is { } written ? $"'{written}'" : item.Kind;
        report.AddSofter(ConfigRules.BadPad.At(item.Location, $"'{key}' takes names and addresses of pads, not {shown}"));
        return null;
    }

    private static ImmutableArray<MetaValue> ItemsOf(MetaFields map, string key) => map.Value(key) switch
    {
        null => [],
        MetaValue.List list => list.Items,
        var single => [single],
    };

    private static PadHostConfig? PadHost(MetaValue item, string key, ConfigReport report)
        => item is MetaValue.Map map
            ? report.Read(map, $"references.etherpad.{key}.", fields => PadHost(fields, key, report))
            : Of(Host(item, key, report), allowsPrivate: false);

    private static PadHostConfig? PadHost(MetaFields fields, string key, ConfigReport report)
    {
        var said = fields.Value("url", "host");
        var allowsPrivate = fields.Flag("allowPrivate") ?? false;
        var text = fields.Text("defaultText") ?? "";
        if (said is not null)
        {
            return Of(Host(said, key, report), allowsPrivate) is { } host ? host with { DefaultText = text } : null;
        }

        report.AddSofter(ConfigRules.BadHost.At(fields.Location, $"'{key}' has an entry without 'host'"));
        return null;
    }

    private static PadHostConfig? Of(HostText? host, bool allowsPrivate)
        => host is { } found ? new(found.Name) { Scheme = found.Scheme, AllowsPrivate = allowsPrivate } : null;

    private static HostText? Host(MetaValue item, string key, ConfigReport report)
    {
        if (item is MetaValue.Text text && HostText.Read(text.Value) is { } host)
        {
            return host;
        }

        var shown = item.AsText is { } written ? $"'{written}'" : item.Kind;
        report.AddSofter(ConfigRules.BadHost.At(item.Location, $"'{key}' takes names of servers, not {shown}"));
        return null;
    }
}

using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>Reads <c>references</c>; <c>references: false</c> switches off all that can be switched off.</summary>
internal static class ReferencesReader
{
    public static ReferencesConfig Read(MetaFields fields, ReferencesConfig defaults, ConfigReport report)
        => fields.Value("references") switch
        {
            null => defaults,
            MetaValue.Map map => report.Read(map, "references.", references => ReadAll(references, defaults, report)),
            _ => fields.Flag("references") is { } isOn ? OnOrOff(defaults, isOn) : defaults,
        };

    private static ReferencesConfig ReadAll(MetaFields map, ReferencesConfig defaults, ConfigReport report) => defaults with
    {
        IsOn = map.Flag("auto") ?? defaults.IsOn,
        HasPages = map.Flag("page") ?? defaults.HasPages,
        HasPanel = map.Flag("panel") ?? defaults.HasPanel,
        Etherpad = report.Read(map, "etherpad", etherpad => ReadEtherpad(etherpad, defaults.Etherpad, report)),
        GerritHosts = HostReader.Names(map, "gerrit", defaults.GerritHosts, report),
        Kinds = ReferenceKindReader.Read(map, defaults.Kinds, report),
    };

    private static ReferencesConfig OnOrOff(ReferencesConfig defaults, bool isOn) => defaults with
    {
        IsOn = isOn,
        HasPages = isOn,
        HasPanel = isOn,
        Etherpad = defaults.Etherpad with { HasPages = isOn },
    };

    private static EtherpadConfig ReadEtherpad(MetaFields map, EtherpadConfig defaults, ConfigReport report) => new()
    {
        Hosts = HostReader.PadHosts(map, "hosts", defaults.Hosts, report),
        Ignored = HostReader.Pads(map, "ignore", defaults.Ignored, report),
        HasPages = map.Flag("pages") ?? defaults.HasPages,
        Exports = report.AtLeast(map, "exports", 1, defaults.Exports),
        Window = Seconds(map, "seconds", defaults.Window, report),
        Timeout = Seconds(map, "timeout", defaults.Timeout, report),
        MaxBytes = report.AtLeast(map, "maxBytes", 1, (int)Math.Min(defaults.MaxBytes, int.MaxValue)),
    };

    private static TimeSpan Seconds(MetaFields map, string key, TimeSpan otherwise, ConfigReport report)
        => TimeSpan.FromSeconds(report.AtLeast(map, key, 1, (int)otherwise.TotalSeconds));
}

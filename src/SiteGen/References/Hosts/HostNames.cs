using System.Collections.Frozen;

namespace SiteGen.References.Hosts;

/// <summary>Servers that were renamed: OpenStack's became OpenDev's in April 2019, and old links still lead there.</summary>
internal static class HostNames
{
    private static readonly FrozenDictionary<string, string> Renamed = new Dictionary<string, string>
    {
        ["eavesdrop.opendev.org"] = "meetings.opendev.org",
        ["eavesdrop.openstack.org"] = "meetings.opendev.org",
        ["ethercalc.opendev.org"] = "ethercalc.openstack.org",
        ["etherpad.openstack.org"] = "etherpad.opendev.org",
        ["git.openstack.org"] = "opendev.org",
        ["git.opendev.org"] = "opendev.org",
        ["grafana.openstack.org"] = "grafana.opendev.org",
        ["paste.openstack.org"] = "paste.opendev.org",
        ["review.openstack.org"] = "review.opendev.org",
        ["specs.opendev.org"] = "specs.openstack.org",
        ["storyboard.opendev.org"] = "storyboard.openstack.org",
        ["zuul.openstack.org"] = "zuul.opendev.org",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name that identities hold, in small letters.</summary>
    public static string Newest(string host) => Renamed.TryGetValue(host, out var name) ? name : host.ToLowerInvariant();
}

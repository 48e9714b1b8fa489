using SiteGen.Configuration;
using SiteGen.References.Hosts;

namespace SiteGen.Archiving;

/// <summary>The servers that may be talked to, found by the addresses that lead to them.</summary>
internal sealed class PadHosts
{
    private readonly Dictionary<string, PadHostConfig> _byKey = new(StringComparer.Ordinal);

    public PadHosts(ImmutableArray<PadHostConfig> hosts)
    {
        foreach (var host in hosts)
        {
            Add(host.Host, host);
        }

        // Pads are known by the newest name, and the old one leads there; a server that is configured by it comes first.
        foreach (var host in hosts)
        {
            Add(HostNames.Newest(host.Host), host);
        }

        // Pads know a renamed server by its new name only, and its old name may lead there.
        foreach (var host in hosts)
        {
            if (Uri.TryCreate($"{host.Scheme}://{HostNames.Newest(host.Host)}/", UriKind.Absolute, out var address))
            {
                _byKey.TryAdd(KeyOf(address), host);
            }
        }
    }

    /// <summary>The server of an address; null when it is none of ours, or less safe than it was configured.</summary>
    public PadHostConfig? Find(Uri address)
        => address.Scheme is "http" or "https" && _byKey.GetValueOrDefault(KeyOf(address)) is { } host
            && (address.Scheme == "https" || host.Scheme == "http")
                ? host
                : null;

    /// <summary>By the name that pads know it by.</summary>
    public PadHostConfig? Find(string host)
        => Uri.TryCreate($"https://{host}/", UriKind.Absolute, out var address) ? _byKey.GetValueOrDefault(KeyOf(address)) : null;

    private void Add(string name, PadHostConfig host)
    {
        if (Uri.TryCreate($"{host.Scheme}://{name}/", UriKind.Absolute, out var address))
        {
            _byKey.TryAdd(KeyOf(address), host);
        }
    }

    /// <summary>With the port only where it is not the usual one.</summary>
    private static string KeyOf(Uri address) => address.IsDefaultPort
        ? address.IdnHost
        : string.Create(CultureInfo.InvariantCulture, $"{address.IdnHost}:{address.Port}");
}

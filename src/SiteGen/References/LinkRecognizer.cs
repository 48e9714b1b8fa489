using System.Collections.Frozen;
using SiteGen.Configuration;
using SiteGen.References.Hosts;

namespace SiteGen.References;

/// <summary>
/// Tells what an address leads to, by the address alone and in linear time. One for a site, shared by all threads; what it does not know
/// costs a look into a table.
/// </summary>
public sealed class LinkRecognizer
{
    private readonly FrozenDictionary<string, KnownHost>.AlternateLookup<ReadOnlySpan<char>> _hosts;
    private readonly ImmutableArray<OwnKind> _own;
    private readonly ImmutableArray<PadHostConfig> _padHosts;
    private readonly bool _seeksPads;

    public LinkRecognizer(ReferencesConfig config)
    {
        _hosts = KnownHosts.Of(config).GetAlternateLookup<ReadOnlySpan<char>>();
        _own = [.. config.Kinds.Select(static kind => new OwnKind(kind))];
        _padHosts = config.Etherpad.Hosts;
        _seeksPads = config.SeeksPads;
    }

    /// <summary>Whether some addresses on a server, with or without its port, are of a known kind.</summary>
    public bool MayKnow(ReadOnlySpan<char> server)
    {
        var colon = server.IndexOf(':');
        var host = (colon < 0 ? server : server[..colon]).TrimEnd('.');
        return _seeksPads || _own.Length > 0 || _hosts.ContainsKey(host) || (colon >= 0 && _hosts.ContainsKey(server.TrimEnd(".:"))) || DashboardLinks.IsHost(host);
    }

    /// <summary>What the address of a link leads to, every letter of it: names of pads may end with a mark. Null for all that is not known.</summary>
    public Reference? Recognize(string url) => Find(url) ?? (SentenceEnd.MayBelongTo(url) ? RecognizeInText(url) : null);

    /// <summary>The same of an address that stands in a text: what belongs to the sentence around it does not count.</summary>
    public Reference? RecognizeInText(string url)
        => url.Length <= LinkAddress.Longest + 100 && SentenceEnd.Without(url) is var address ? Find(address) : null;

    /// <summary>A pad by its address, or by its name on the site's first host; null for what is neither.</summary>
    public Reference? FindPad(string nameOrAddress)
    {
        var text = nameOrAddress.Trim();
        if (text.Contains("//", StringComparison.Ordinal))
        {
            return Recognize(text) is { Pad: not null } pad ? pad : null;
        }

        return text.Contains('/') || _padHosts.IsEmpty ? null : PadOn(_padHosts[0].Host, text);
    }

    /// <summary>A pad by its name on a host; null when no pad can have that name.</summary>
    public Reference? PadOn(string host, string name)
    {
        if (!PadNames.IsName(name))
        {
            return null;
        }

        var pad = new PadName(HostNames.Newest(host), PadNames.Opened(name));
        var scheme = _padHosts.FirstOrDefault(one => one.Host == host)?.Scheme ?? "https";
        return new()
        {
            Kind = LinkKinds.Etherpad,
            Identity = pad.ToString(),
            Url = PadNames.AddressOf(scheme, host, name),
            Label = PadNames.LabelOf(name),
            Pad = pad,
        };
    }

    private Reference? Find(ReadOnlySpan<char> url)
    {
        var address = LinkAddress.Read(url);
        if (address.Host.IsEmpty)
        {
            return null;
        }

        foreach (var own in _own)
        {
            if (own.Read(address) is { } found)
            {
                return found;
            }
        }

        if (_hosts.TryGetValue(address.Host, out var host))
        {
            return WithSiteKind(host.Read(address, host.Name));
        }

        return DashboardLinks.IsHost(address.Host) ? WithSiteKind(DashboardLinks.Read(address, DashboardLinks.Graphite))
            : _seeksPads ? PadGuess.Read(address)
            : null;
    }

    // A site may have given a built-in kind another title.
    private Reference? WithSiteKind(Reference? reference)
    {
        if (reference is not null && _own.Length > 0)
        {
            foreach (var own in _own)
            {
                if (own.Kind.Name == reference.Kind.Name)
                {
                    return reference with { Kind = own.Kind };
                }
            }
        }

        return reference;
    }
}

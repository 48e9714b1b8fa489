using System.Collections.Frozen;
using SiteGen.Configuration;
using SiteGen.References;
using SiteGen.References.Hosts;

namespace SiteGen.Checking.Mending;

/// <summary>
/// Knows the new form of old addresses where nothing can go wrong: servers that were renamed and kept their paths, servers that answer https,
/// and Gerrit's changes from when the whole way stood in the fragment.
/// </summary>
internal sealed class AddressMending(ReferencesConfig config)
{
    // What else was renamed has other paths now.
    private static readonly FrozenSet<string> SamePaths = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "etherpad.openstack.org", "review.openstack.org", "paste.openstack.org", "zuul.openstack.org", "eavesdrop.openstack.org", "eavesdrop.opendev.org");

    private readonly FrozenDictionary<string, KnownHost> _known = KnownHosts.Of(config);

    private readonly FrozenSet<string> _plain = config.Etherpad.Hosts
        .Where(static host => host.Scheme == "http").Select(static host => host.Host).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly FrozenSet<string> _reviews = config.GerritHosts.Select(HostNames.Newest).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The address as it is written today; null when it is.</summary>
    public string? Of(string url)
    {
        var address = LinkAddress.Read(url);
        if (address.Host.IsEmpty || url[0] == '/')
        {
            return null;
        }

        var host = address.Host.ToString();
        if (!_known.ContainsKey(host) || _plain.Contains(host))
        {
            return null;
        }

        var newest = SamePaths.Contains(host) ? HostNames.Newest(host) : host;
        var way = _reviews.Contains(newest) && address.Path is "" or "/" && address.Query.IsEmpty ? OfFragment(address.Fragment) : null;
        var mended = way is null ? $"https://{address.From(newest)}" : $"https://{newest}{way}";
        return mended == url ? null : mended;
    }

    // A file's lines are named otherwise today: such a link stays.
    private static string? OfFragment(ReadOnlySpan<char> fragment)
    {
        if (fragment.StartsWith("/q/"))
        {
            return fragment.ToString();
        }

        if (!fragment.StartsWith("/c/"))
        {
            return null;
        }

        var way = fragment.TrimEnd('/');
        var steps = way[3..].ToString().Split('/');
        return steps.Length <= 2 && steps.All(static step => step.Length > 0 && step.All(char.IsAsciiDigit)) ? way.ToString() : null;
    }
}

using System.Collections.Frozen;
using SiteGen.Configuration;

namespace SiteGen.References.Hosts;

/// <summary>Which servers there are, and who reads their links.</summary>
internal static class KnownHosts
{
    private static readonly (ReadLink Read, string[] Hosts)[] Families =
    [
        (LaunchpadLinks.Read, ["bugs.launchpad.net", "blueprints.launchpad.net", "launchpad.net", "www.launchpad.net"]),
        (StoryLinks.Read, ["storyboard.openstack.org", "storyboard.opendev.org"]),
        (MailLinks.Read,
        [
            "lists.openstack.org", "lists.opendev.org", "lists.airshipit.org", "lists.katacontainers.io", "lists.openinfra.dev",
            "lists.openinfra.org", "lists.starlingx.io", "lists.zuul-ci.org",
        ]),
        (MeetingLinks.Read, ["meetings.opendev.org", "eavesdrop.openstack.org", "eavesdrop.opendev.org"]),
        (SpecLinks.Read, ["specs.openstack.org", "specs.opendev.org"]),
        (CodeLinks.Read, ["opendev.org", "git.openstack.org", "git.opendev.org"]),
        (BuildLinks.Read, ["zuul.opendev.org", "zuul.openstack.org"]),
        (PasteLinks.Read, ["paste.opendev.org", "paste.openstack.org"]),
        (SheetLinks.Read, ["ethercalc.openstack.org", "ethercalc.opendev.org"]),
        (DocumentLinks.Docs, ["docs.openstack.org", "docs.opendev.org"]),
        (DocumentLinks.Releases, ["releases.openstack.org"]),
        (DocumentLinks.Governance, ["governance.openstack.org"]),
        (DocumentLinks.Wiki, ["wiki.openstack.org"]),
        (DashboardLinks.Read, ["grafana.openstack.org", "grafana.opendev.org", "graphite.openstack.org"]),
        (AlbumLinks.Imgur, ["imgur.com", "www.imgur.com", "m.imgur.com"]),
        (AlbumLinks.ImgBb, ["ibb.co", "www.ibb.co"]),
        (TalkLinks.YouTube, ["youtube.com", "www.youtube.com", "m.youtube.com", "youtube-nocookie.com", "www.youtube-nocookie.com"]),
        (TalkLinks.ShortYouTube, ["youtu.be"]),
        (TalkLinks.SlideShare, ["slideshare.net", "www.slideshare.net"]),
    ];

    /// <summary>By name as authors write it; compared without regard to case.</summary>
    public static FrozenDictionary<string, KnownHost> Of(ReferencesConfig config)
    {
        var hosts = new Dictionary<string, KnownHost>(StringComparer.OrdinalIgnoreCase);
        foreach (var (read, names) in Families)
        {
            foreach (var name in names)
            {
                hosts[name] = new(HostNames.Newest(name), read);
            }
        }

        var reviews = new GerritLinks(config.GerritHosts.IsEmpty ? "" : HostNames.Newest(config.GerritHosts[0]));
        foreach (var name in config.GerritHosts)
        {
            hosts[name] = new(HostNames.Newest(name), reviews.Read);
        }

        foreach (var host in config.Etherpad.Hosts)
        {
            hosts[host.Host] = new(HostNames.Newest(host.Host), EtherpadLinks.Read);
        }

        return hosts.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}

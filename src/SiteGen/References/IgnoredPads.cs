using System.IO.Enumeration;
using SiteGen.Configuration;
using SiteGen.References.Hosts;

namespace SiteGen.References;

/// <summary>The pads that nobody need be asked for any more: they are known to be gone, or not worth a copy.</summary>
public sealed class IgnoredPads(EtherpadConfig config)
{
    private readonly ImmutableArray<PadPattern> _patterns =
    [
        .. config.Ignored.Select(static one => new PadPattern(one.Host.Length == 0 ? "" : HostNames.Newest(one.Host), PadNames.Opened(one.Name))),
    ];

    public bool Holds(PadName pad) => _patterns.Any(pattern => (pattern.Host.Length == 0 || pattern.Host == pad.Host)
        && FileSystemName.MatchesSimpleExpression(pattern.Name, pad.Name, ignoreCase: false));
}

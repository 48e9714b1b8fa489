using System.Collections.Frozen;

namespace SiteGen.References.Hosts;

/// <summary>Links that look like pads, on servers that nobody said anything about.</summary>
internal static class PadGuess
{
    // They have addresses of that form for something else.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Others = new[]
    {
        "instagram.com", "www.instagram.com", "medium.com", "www.medium.com", "sourceforge.net", "www.sourceforge.net",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static Reference? Read(LinkAddress address)
        => Others.Contains(address.Host) || EtherpadLinks.Read(address, HostNames.Newest(address.Host.ToString())) is not { } pad
            ? null
            : pad with { IsGuess = true };
}

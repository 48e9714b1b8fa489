namespace SiteGen.References.Hosts;

/// <summary>Grafana and Graphite: what they show is in the whole address.</summary>
internal static class DashboardLinks
{
    public const string Graphite = "graphite.opendev.org";

    /// <summary>Graphite moved from machine to machine: <c>graphite01.opendev.org</c>.</summary>
    public static bool IsHost(ReadOnlySpan<char> host)
        => host.StartsWith("graphite", StringComparison.OrdinalIgnoreCase) && host.EndsWith(".opendev.org", StringComparison.OrdinalIgnoreCase);

    public static Reference? Read(LinkAddress address, string host)
    {
        var walk = new PathWalk(address.Path);
        var first = walk.Next();
        if (first is "d" or "d-solo")
        {
            walk.Next();
        }

        var rest = walk.Rest.Trim('/');
        var name = first is "d" or "d-solo" or "dashboard" && !rest.IsEmpty ? rest[(rest.LastIndexOf('/') + 1)..] : host;
        return address.To(LinkKinds.Dashboard, address.From(host), $"dashboard {Escapes.Read(name)}");
    }
}

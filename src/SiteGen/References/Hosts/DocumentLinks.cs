namespace SiteGen.References.Hosts;

/// <summary>Documentation, release pages, governance and wiki: a page is known by its path.</summary>
internal static class DocumentLinks
{
    public static Reference? Docs(LinkAddress address, string host)
    {
        var path = DocumentPath.Of(address.Path);
        var walk = new PathWalk(path);
        var first = walk.Next();

        // Guides of the whole, and of one project for its developers, where older ones stand.
        var project = first is "developer" ? walk.Next() : walk.IsAtEnd ? [] : first;
        return address.To(LinkKinds.Docs, OrHost(path, host), OrHost(path, host), project.ToString());
    }

    public static Reference? Releases(LinkAddress address, string host) => Page(address, LinkKinds.Releases, host);

    public static Reference? Governance(LinkAddress address, string host) => Page(address, LinkKinds.Governance, host);

    public static Reference? Wiki(LinkAddress address, string host)
    {
        var walk = new PathWalk(address.Path);
        if (!walk.TrySkip("wiki"))
        {
            return null;
        }

        var name = Escapes.Read(walk.Rest.Trim('/'));
        return name.Length == 0 ? null : address.To(LinkKinds.Wiki, name, name.Replace('_', ' '));
    }

    private static Reference Page(LinkAddress address, LinkKind kind, string host)
    {
        var path = OrHost(DocumentPath.Of(address.Path), host);
        return address.To(kind, path, path);
    }

    private static string OrHost(string path, string host) => path.Length == 0 ? host : path;
}

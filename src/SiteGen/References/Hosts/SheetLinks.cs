namespace SiteGen.References.Hosts;

/// <summary>EtherCalc's sheets, known by their name.</summary>
internal static class SheetLinks
{
    public static Reference? Read(LinkAddress address, string host)
    {
        var walk = new PathWalk(address.Path);
        var name = Escapes.Read(walk.Next()).TrimStart('=');
        return name.Length == 0 || name[0] == '_' || !walk.IsAtEnd ? null : address.To(LinkKinds.Sheet, name, name);
    }
}

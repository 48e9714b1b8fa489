namespace SiteGen.References.Hosts;

/// <summary>What an address of a documentation page says, without what any such page has: <c>neutron/latest/admin/config-qos</c>.</summary>
internal static class DocumentPath
{
    public static string Of(ReadOnlySpan<char> path)
    {
        var name = path.Trim('/');
        name = name.EndsWith(".html") ? name[..^".html".Length] : name;
        name = name is "index" ? [] : name.EndsWith("/index") ? name[..^"/index".Length] : name;
        return Escapes.Read(name);
    }
}

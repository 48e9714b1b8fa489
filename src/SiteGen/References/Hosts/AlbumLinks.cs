namespace SiteGen.References.Hosts;

/// <summary>Albums of photos on other people's servers.</summary>
internal static class AlbumLinks
{
    public static Reference? Imgur(LinkAddress address, string host)
    {
        var walk = new PathWalk(address.Path);
        return walk.Next() is "a" or "gallery" ? Album(address, "imgur.com", walk) : null;
    }

    public static Reference? ImgBb(LinkAddress address, string host)
    {
        var walk = new PathWalk(address.Path);
        walk.TrySkip("album");
        return Album(address, "ibb.co", walk);
    }

    private static Reference? Album(LinkAddress address, string site, PathWalk walk)
    {
        var id = Escapes.Read(walk.Next());
        return id.Length == 0 || !walk.IsAtEnd ? null : address.To(LinkKinds.Album, $"{site}/{id}", $"{site} album {id}");
    }
}

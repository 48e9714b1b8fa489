namespace SiteGen.References.Hosts;

/// <summary>Pastes, as pages and as plain text.</summary>
internal static class PasteLinks
{
    public static Reference? Read(LinkAddress address, string host)
    {
        var walk = new PathWalk(address.Path);
        if (walk.Next() is not ("show" or "raw"))
        {
            return null;
        }

        var id = Escapes.Read(walk.Next());
        return id.Length == 0 || !walk.IsAtEnd ? null : address.To(LinkKinds.Paste, id, $"paste {id}");
    }
}

namespace SiteGen.References.Hosts;

/// <summary>StoryBoard, whose addresses stand in the fragment: <c>#!/story/2003339</c>.</summary>
internal static class StoryLinks
{
    public static Reference? Read(LinkAddress address, string host)
    {
        var walk = new PathWalk(address.Fragment.StartsWith("!/") ? address.Fragment[1..] : address.Path);
        var what = walk.Next();
        var number = Numbers.At(walk.Rest);
        return what switch
        {
            "story" when !number.IsEmpty => address.To(LinkKinds.Story, number.ToString(), $"story {number}"),
            "project" => Project(address, walk.Rest.Trim('/')),
            "project_group" or "board" or "worklist" when !number.IsEmpty
                => address.To(LinkKinds.Story, $"{what}/{number}", $"StoryBoard {what.ToString().Replace('_', ' ')} {number}"),
            _ => null,
        };
    }

    private static Reference? Project(LinkAddress address, ReadOnlySpan<char> written)
    {
        var name = Escapes.Read(written);
        return name.Length == 0
            ? null
            : address.To(LinkKinds.Story, $"project/{name}", $"StoryBoard project {name}", Numbers.Is(name) ? "" : name);
    }
}

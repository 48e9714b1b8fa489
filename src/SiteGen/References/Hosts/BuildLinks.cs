namespace SiteGen.References.Hosts;

/// <summary>Zuul's builds and buildsets; lists of builds are searches, and known by their address.</summary>
internal static class BuildLinks
{
    public static Reference? Read(LinkAddress address, string host)
    {
        var walk = new PathWalk(address.Path);
        if (walk.TrySkip("t") && walk.Next().IsEmpty)
        {
            return null;
        }

        var what = walk.Next();
        return what switch
        {
            "build" or "buildset" => Build(address, what, walk.Next()),
            "builds" or "buildsets" => address.To(LinkKinds.Build, address.From(host), Escapes.Read(What(address, what), plusIsSpace: true)),
            _ => null,
        };
    }

    private static Reference? Build(LinkAddress address, ReadOnlySpan<char> what, ReadOnlySpan<char> id)
        => Numbers.IsHex(id, 32, 32)
            ? address.To(LinkKinds.Build, id.ToString().ToLowerInvariant(), $"{what} {Numbers.Short(id)}")
            : null;

    private static string What(LinkAddress address, ReadOnlySpan<char> what)
        => address.Field("job_name") is { IsEmpty: false } job ? $"{what} of {job}"
            : address.Field("project") is { IsEmpty: false } project ? $"{what} of {project}"
            : what.ToString();
}

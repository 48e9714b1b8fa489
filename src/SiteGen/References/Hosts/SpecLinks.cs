namespace SiteGen.References.Hosts;

/// <summary>Specs: <c>openstack/neutron-specs/specs/victoria/name.html</c>, with or without a cycle and a state.</summary>
internal static class SpecLinks
{
    private const string Suffix = "-specs";

    public static Reference? Read(LinkAddress address, string host)
    {
        var path = DocumentPath.Of(address.Path);
        var walk = new PathWalk(path);
        walk.Next();
        var repository = walk.Next();
        if (!repository.EndsWith(Suffix) || repository.Length == Suffix.Length)
        {
            return null;
        }

        var project = repository[..^Suffix.Length].ToString();
        if (!walk.TrySkip("specs") || walk.IsAtEnd)
        {
            return address.To(LinkKinds.Spec, path, $"{project} specs", project);
        }

        var rest = walk.Rest;
        var name = rest[(rest.LastIndexOf('/') + 1)..];
        var cycle = walk.Next();
        var label = walk.IsAtEnd ? $"{project} spec {name}" : $"{project} spec {name}, {cycle}";
        return address.To(LinkKinds.Spec, path, label, project);
    }
}

namespace SiteGen.References.Hosts;

/// <summary>Bugs, whose number says all, and blueprints, which have a name within their project.</summary>
internal static class LaunchpadLinks
{
    public static Reference? Read(LinkAddress address, string host)
    {
        var walk = new PathWalk(address.Path);
        var first = walk.Next();
        if (first is "bugs")
        {
            walk.TrySkip("+bug");
            return Bug(address, walk.Next(), "");
        }

        var project = first.ToString();
        for (var previous = first; !walk.IsAtEnd;)
        {
            var step = walk.Next();
            switch (step)
            {
                case "+bug":
                    return Bug(address, walk.Next(), project);
                case "+spec":
                    return Blueprint(address, walk.Next(), project);
                case var _ when previous is "+source":
                    project = $"{project}/{step}";
                    break;
            }

            previous = step;
        }

        return null;
    }

    private static Reference? Bug(LinkAddress address, ReadOnlySpan<char> number, string project)
        => Numbers.Is(number) ? address.To(LinkKinds.Bug, number.ToString(), $"LP#{number}", project) : null;

    private static Reference? Blueprint(LinkAddress address, ReadOnlySpan<char> written, string project)
    {
        var name = Escapes.Read(written);
        return name.Length == 0 || project.Length == 0
            ? null
            : address.To(LinkKinds.Blueprint, $"{project}/{name}", $"{project} blueprint {name}", project);
    }
}

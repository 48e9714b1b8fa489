namespace SiteGen.References.Hosts;

/// <summary>Pads: their page, their history, their exports. What stands after <c>?</c> and <c>#</c> is how one looks at them.</summary>
internal static class EtherpadLinks
{
    public static Reference? Read(LinkAddress address, string host)
    {
        var walk = new PathWalk(address.Path);
        if (!walk.TrySkip("p"))
        {
            return null;
        }

        var name = Escapes.Read(walk.Next());
        if (!PadNames.IsName(name) || !IsView(walk))
        {
            return null;
        }

        var pad = new PadName(host, PadNames.Opened(name));
        return address.To(LinkKinds.Etherpad, pad.ToString(), PadNames.LabelOf(name)) with { Pad = pad };
    }

    private static bool IsView(PathWalk rest)
    {
        var step = rest.Next();
        if (Numbers.Is(step))
        {
            step = rest.Next();
            return step is "export" && !rest.Next().IsEmpty && rest.IsAtEnd;
        }

        return step switch
        {
            "" or "timeslider" => rest.IsAtEnd,
            "export" => !rest.Next().IsEmpty && rest.IsAtEnd,
            _ => false,
        };
    }
}

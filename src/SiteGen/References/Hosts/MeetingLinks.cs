namespace SiteGen.References.Hosts;

/// <summary>What MeetBot wrote down, in any of its four forms, and logs of channels.</summary>
internal static class MeetingLinks
{
    private const int MinuteLength = 16;

    private static readonly string[] Endings = [".log.html", ".log.txt", ".html", ".txt"];

    public static Reference? Read(LinkAddress address, string host)
    {
        var walk = new PathWalk(address.Path);
        var what = walk.Next();
        var whose = Escapes.Read(walk.Next());
        return what switch
        {
            _ when whose.Length == 0 => null,
            "meetings" => Meeting(address, whose, walk.Rest),
            "irclogs" => Log(address, whose, Escapes.Read(walk.Next())),
            _ => null,
        };
    }

    private static Reference Meeting(LinkAddress address, string team, ReadOnlySpan<char> path)
    {
        var name = WithoutEnding(path.Trim('/'));
        var file = name[(name.LastIndexOf('/') + 1)..];
        var time = file.StartsWith($"{team}.") ? file[(team.Length + 1)..] : [];
        var identity = name.IsEmpty ? team : $"{team}/{name}";
        return time.Length == MinuteLength && time[10] == '-'
            ? address.To(LinkKinds.Meeting, identity, $"{team} meeting, {time[..10]} {time[11..13]}:{time[14..]}", team)
            : address.To(LinkKinds.Meeting, identity, name.IsEmpty ? $"{team} meetings" : $"{team} meetings, {file}", team);
    }

    private static Reference Log(LinkAddress address, string channel, string file)
    {
        var name = WithoutEnding(file);
        var day = name.StartsWith($"{channel}.") ? name[(channel.Length + 1)..] : name;
        return address.To(
            LinkKinds.Irc, day.IsEmpty ? channel : $"{channel}/{day}", day.IsEmpty ? channel : $"{channel}, {day}", channel);
    }

    private static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> name)
    {
        foreach (var ending in Endings)
        {
            if (name.EndsWith(ending))
            {
                return name[..^ending.Length];
            }
        }

        return name;
    }
}

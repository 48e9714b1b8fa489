namespace SiteGen.References.Hosts;

/// <summary>
/// Code reviews, in all forms that Gerrit had (its <c>gr-router.ts</c>; before 2019 the whole way stood in the fragment): changes with
/// their patch sets, files and lines, Change-Ids, and searches.
/// </summary>
/// <param name="mainHost">Changes there are known by their number alone.</param>
internal sealed class GerritLinks(string mainHost)
{
    private const int LongestQuery = 60;

    public Reference? Read(LinkAddress address, string host)
    {
        var path = address.Path;
        var place = address.Fragment;
        path = path.StartsWith("/r/") ? path["/r".Length..] : path;
        if (path is "" or "/")
        {
            path = place;
            place = [];
        }

        var walk = new PathWalk(path);
        var first = walk.Next();
        return first switch
        {
            "c" => Change(address, host, walk.Rest, place),
            "q" => Search(address, host, walk.Rest),
            "id" => ChangeId(address, host, walk.Next()),
            _ when Numbers.Is(Number(first)) => Change(address, host, path.TrimStart('/'), place),
            _ when first.StartsWith("change,") => Change(address, host, first["change,".Length..], []),
            _ => null,
        };
    }

    private Reference? Change(LinkAddress address, string host, ReadOnlySpan<char> path, ReadOnlySpan<char> place)
    {
        var project = "";
        var plus = path.IndexOf("/+/");
        plus = plus < 0 ? path.IndexOf("/%2B/", StringComparison.OrdinalIgnoreCase) : plus;
        if (plus >= 0)
        {
            project = Escapes.Read(path[..plus]);
            path = path[(plus + 1)..];
            path = path[(path.IndexOf('/') + 1)..];
        }

        var walk = new PathWalk(path);
        var number = Number(walk.Next());
        if (!Numbers.Is(number))
        {
            return null;
        }

        var at = GerritPlace.Read(walk, place);
        return address.To(LinkKinds.Gerrit, $"{Prefix(host)}{number}{at.Identity}", $"change {number}{at.Label}", project);
    }

    // Editors and old dialogs follow a number after a comma.
    private static ReadOnlySpan<char> Number(ReadOnlySpan<char> step) => step.IndexOf(',') is > 0 and var comma ? step[..comma] : step;

    private string Prefix(string host) => host == mainHost ? "" : $"{host}/";

    private Reference? Search(LinkAddress address, string host, ReadOnlySpan<char> written)
    {
        var comma = written.LastIndexOf(',');
        var query = Escapes.Read(comma > 0 && Numbers.Is(written[(comma + 1)..]) ? written[..comma] : written, plusIsSpace: true).Trim();
        if (query.Length == 0)
        {
            return null;
        }

        var shown = query.Length > LongestQuery ? $"{query.AsSpan(0, LongestQuery)}…" : query;
        return ChangeId(address, host, Number(written))
            ?? address.To(LinkKinds.Gerrit, $"{host}/q/{query}", $"changes found by {shown}");
    }

    private Reference? ChangeId(LinkAddress address, string host, ReadOnlySpan<char> id)
        => id.Length == 41 && id[0] == 'I' && Numbers.IsHex(id[1..], 40, 40)
            ? address.To(
                LinkKinds.Gerrit, $"{Prefix(host)}I{id[1..].ToString().ToLowerInvariant()}", $"change {Numbers.Short(id)}")
            : null;
}

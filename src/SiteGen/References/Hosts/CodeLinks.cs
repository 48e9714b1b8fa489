namespace SiteGen.References.Hosts;

/// <summary>Files and commits of repositories, as Gitea shows them and as cgit did before 2019.</summary>
internal static class CodeLinks
{
    public static Reference? Read(LinkAddress address, string host)
    {
        var walk = new PathWalk(address.Path);
        var isCgit = walk.TrySkip("cgit");
        var space = walk.Next();
        var name = walk.Next();
        name = name.EndsWith(".git") ? name[..^".git".Length] : name;
        if (name.IsEmpty || space is "" or "api" or "explore" or "user" or "assets" or "admin" or "org")
        {
            return null;
        }

        var repository = Escapes.Read($"{space}/{name}");
        if (walk.IsAtEnd)
        {
            return address.To(LinkKinds.Code, repository, repository, repository);
        }

        var step = walk.Next();
        return step switch
        {
            "commit" => Commit(address, repository, isCgit ? address.Field("id") : walk.Next()),
            "tree" or "plain" or "log" or "blame" or "diff" when isCgit => CgitFile(address, repository, walk.Rest),
            "src" or "raw" or "blame" or "commits" => GiteaFile(address, repository, walk),
            _ => null,
        };
    }

    private static Reference? Commit(LinkAddress address, string repository, ReadOnlySpan<char> hash)
        => Numbers.IsHex(hash, 7, 64)
            ? address.To(LinkKinds.Code, $"{repository}@{hash}", $"{repository} commit {Numbers.Short(hash)}", repository)
            : null;

    private static Reference CgitFile(LinkAddress address, string repository, ReadOnlySpan<char> path)
    {
        var commit = address.Field("id");
        return File(address, repository, Escapes.Read(commit.IsEmpty ? address.Field("h") : commit), path);
    }

    private static Reference? GiteaFile(LinkAddress address, string repository, PathWalk walk)
    {
        if (walk.Next() is not ("branch" or "commit" or "tag") || walk.IsAtEnd)
        {
            return null;
        }

        // Only names of branches tell how many steps they are.
        var first = walk.Next();
        var isTwoSteps = first is "stable" or "unmaintained" or "feature" or "bugfix" or "proposed" && !walk.IsAtEnd;
        var version = isTwoSteps ? $"{first}/{walk.Next()}" : first.ToString();
        return File(address, repository, Escapes.Read(version), walk.Rest);
    }

    private static Reference File(LinkAddress address, string repository, string version, ReadOnlySpan<char> written)
    {
        var path = Escapes.Read(written.Trim('/'));
        var at = version is "" ? "" : $"@{version}";
        var shown = version is "" or "master" or "main" or "HEAD" ? "" : $", {ShortVersion(version)}";
        var line = Numbers.At(address.Fragment.TrimStart("Ln"));
        var place = line.IsEmpty ? "" : $" line {line}";
        return path.Length == 0
            ? address.To(LinkKinds.Code, $"{repository}{at}", $"{repository}{shown}", repository)
            : address.To(LinkKinds.Code, $"{repository}{at}:{path}", $"{repository}: {path}{place}{shown}", repository);
    }

    private static ReadOnlySpan<char> ShortVersion(string version)
        => Numbers.IsHex(version, 20, 64) ? Numbers.Short(version) : version;
}

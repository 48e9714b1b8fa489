using System.Text;
using SiteGen.Configuration;
using SiteGen.Files;

namespace SiteGen.Deploying.Git;

/// <summary>
/// The branch that a host shows, seen from a bare repository of our own in <c>.sitegen/</c>: the author's checkout is never touched, and the
/// next run fetches only what it has not.
/// </summary>
internal sealed class GitBranch
{
    /// <summary>Ends the messages of our commits: whose branch it is.</summary>
    private const string Mark = "SiteGen-Deploy:";

    private const string OldRef = "refs/sitegen/old";
    private const string NewRef = "refs/sitegen/new";

    private readonly TargetConfig.Git _config;
    private readonly TargetRequest _request;
    private readonly GitRunner _site;
    private readonly GitRunner _git;
    private readonly string _repository;

    public GitBranch(TargetConfig.Git config, TargetRequest request, CancellationToken cancel)
    {
        _config = config;
        _request = request;
        _site = new GitRunner(request.Root);
        _repository = Locate(cancel);
        var name = ContentHash.Of(Encoding.UTF8.GetBytes($"{_repository}\n{config.Branch}")).ToString();
        var folder = Path.Combine(DeployLock.FolderIn(request.Root), $"git-{name}");
        if (!File.Exists(Path.Combine(folder, "HEAD")))
        {
            _site.Run(["init", "--quiet", "--bare", "--", folder], cancel);
        }

        _git = new GitRunner(folder);
    }

    /// <summary>The commit that the branch is at; "" when there is no branch.</summary>
    public string Head { get; private set; } = "";

    /// <summary>Asks where the branch is, and fetches what it holds.</summary>
    public void Fetch(CancellationToken cancel)
    {
        var answer = _git.Run(["ls-remote", "--", _repository, $"refs/heads/{_config.Branch}"], cancel);
        Head = answer.Split('\t')[0].Trim();
        if (Head.Length == 0)
        {
            return;
        }

        if (_git.Try(["cat-file", "-e", Head + "^{tree}"], cancel).Code != 0)
        {
            _git.Run(["fetch", "--quiet", "--depth=1", "--no-tags", "--", _repository, $"+refs/heads/{_config.Branch}:{OldRef}"], cancel);
        }

        var message = _git.Run(["log", "-1", "--format=%B", Head], cancel);
        if (!_config.MayAdopt && !message.Split('\n').Any(static line => line.StartsWith(Mark, StringComparison.Ordinal)))
        {
            throw new TargetFault(DeployRules.NotOurs, $"the last commit of the branch '{_config.Branch}' was not made by this program");
        }
    }

    /// <summary>The files of the branch with git's hashes of them.</summary>
    public IEnumerable<RemoteFile> Files(CancellationToken cancel)
    {
        if (Head.Length == 0)
        {
            yield break;
        }

        foreach (var line in _git.Run(["ls-tree", "-r", "-l", "-z", "--full-tree", Head], cancel).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // <mode> blob <hash> <size>TAB<path>
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var facts = line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var isPlain = facts[0] == "100644";
            yield return new(line[(tab + 1)..], long.TryParse(facts[3], CultureInfo.InvariantCulture, out var size) ? size : 0, isPlain ? facts[2] : "");
        }
    }

    /// <summary>Makes one commit of all changes and pushes it: readers see the old site or the new one.</summary>
    public void Commit(IReadOnlyCollection<SiteFile> put, IReadOnlyCollection<string> deleted, CancellationToken cancel)
    {
        _git.Run(["fast-import", "--quiet", "--force", "--done"], cancel, stream =>
        {
            var import = new FastImport(stream);
            import.Begin(NewRef, Committer(cancel), _request.Time.GetUtcNow(), Message);
            import.StartFrom(Head, _config.KeepsHistory, () => _git.Run(["rev-parse", Head + "^{tree}"], cancel).Trim());
            foreach (var path in deleted)
            {
                import.Delete(path);
            }

            foreach (var file in put)
            {
                import.Put(file);
            }

            import.End();
        });

        // Without the lease, who committed meanwhile would lose it.
        _git.Run(
            ["push", "--quiet", $"--force-with-lease=refs/heads/{_config.Branch}:{Head}", "--", _repository, $"{NewRef}:refs/heads/{_config.Branch}"],
            cancel);
    }

    private string Message => $"Deploy {(_request.Title.Length > 0 ? _request.Title : "the site")}\n\n{Mark} {_config.Name}\n";

    // Whoever has no name for git, such as a build server, needs none for this.
    private string Committer(CancellationToken cancel)
    {
        var (code, said, _) = _site.Try(["var", "GIT_COMMITTER_IDENT"], cancel);
        var end = said.IndexOf('>', StringComparison.Ordinal);
        return code == 0 && end > 0 ? said[..(end + 1)] : "SiteGen <sitegen@localhost>";
    }

    // A word is a remote of the site's own repository, what lies on this disk is meant from the site's folder, the rest is an address.
    private string Locate(CancellationToken cancel)
    {
        var said = _config.Repository;
        if (said.StartsWith('-'))
        {
            throw new TargetFault(DeployRules.NoSuchPlace, $"'{said}' is no repository");
        }

        if (!said.AsSpan().ContainsAny('/', ':', '\\'))
        {
            var (code, url, _) = _site.Try(["remote", "get-url", "--push", "--", said], cancel);
            return code == 0 ? url.Trim() : throw new TargetFault(DeployRules.NoSuchPlace, $"the site's repository has no remote '{said}'");
        }

        var full = Path.GetFullPath(said, _request.Root);
        return Directory.Exists(full) ? full : said;
    }
}

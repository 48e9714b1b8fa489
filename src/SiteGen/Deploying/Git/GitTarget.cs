using System.Security.Cryptography;
using System.Text;
using SiteGen.Configuration;

namespace SiteGen.Deploying.Git;

/// <summary>A branch whose files a host shows; all changes arrive as one commit.</summary>
internal sealed class GitTarget(TargetConfig.Git config, TargetRequest request) : IDeployTarget
{
    private readonly List<SiteFile> _put = [];
    private readonly List<string> _deleted = [];
    private GitBranch? _branch;

    public string Address => $"branch {config.Branch} of {config.Repository}";

    // Nothing is sent before all is there.
    public int Lanes => 1;

    public bool IsAllAtOnce => true;

    /// <summary>GitHub's Pages would pass the files to a generator of their own, and leave out those with an underscore.</summary>
    public ImmutableArray<SiteFile> Extras => config.Domain.Length > 0 ? [Made(".nojekyll", ""), Made("CNAME", config.Domain + "\n")] : [Made(".nojekyll", "")];

    public string FingerprintOf(SiteFile file)
    {
#pragma warning disable CA5350 // It is git's name of the file.
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
#pragma warning restore CA5350
        hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"blob {file.Size}\0")));
        using var stream = file.Open();
        var buffer = new byte[64 * 1024];
        while (stream.Read(buffer) is > 0 and var count)
        {
            hash.AppendData(buffer.AsSpan(0, count));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public Task<ImmutableArray<RemoteFile>> List(IReadOnlyDictionary<string, SiteFile> files, CancellationToken cancel)
    {
        _branch = new GitBranch(config, request, cancel);
        _branch.Fetch(cancel);
        return Task.FromResult(_branch.Files(cancel).ToImmutableArray());
    }

    public Task Begin(DeployPlan plan, CancellationToken cancel) => Task.CompletedTask;

    public Task Put(SiteFile file, CancellationToken cancel)
    {
        _put.Add(file);
        return Task.CompletedTask;
    }

    public Task Delete(ImmutableArray<string> paths, CancellationToken cancel)
    {
        _deleted.AddRange(paths);
        return Task.CompletedTask;
    }

    public Task Finish(DeployPlan plan, CancellationToken cancel)
    {
        if (_branch is not null && _put.Count + _deleted.Count > 0)
        {
            _branch.Commit(_put, _deleted, cancel);
        }

        return Task.CompletedTask;
    }

    public void Dispose()
    {
    }

    private static SiteFile Made(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new(path, "", bytes.Length, 0) { Made = bytes };
    }
}

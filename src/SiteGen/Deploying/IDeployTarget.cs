namespace SiteGen.Deploying;

/// <summary>A place that a site is sent to. Whatever it can't do is a <see cref="TargetFault"/>.</summary>
internal interface IDeployTarget : IDisposable
{
    /// <summary>How people are told of it.</summary>
    string Address { get; }

    /// <summary>How many files may be under way at once.</summary>
    int Lanes { get; }

    /// <summary>Nothing is there before all is.</summary>
    bool IsAllAtOnce => false;

    /// <summary>Files that hosts of this kind want besides, unless the site has them.</summary>
    ImmutableArray<SiteFile> Extras => [];

    /// <summary>Of a file's bytes, as <see cref="List"/> tells it of those that are there.</summary>
    string FingerprintOf(SiteFile file);

    /// <param name="files">The site: of what is not in it, nobody will ask more than whether it is there.</param>
    Task<ImmutableArray<RemoteFile>> List(IReadOnlyDictionary<string, SiteFile> files, CancellationToken cancel);

    /// <summary>Looks at a plan before anybody is asked: whether the target is one that may be changed so.</summary>
    void Check(DeployPlan plan)
    {
    }

    Task Begin(DeployPlan plan, CancellationToken cancel);

    /// <summary>When it ends, the whole file is there; until then, what was there before.</summary>
    Task Put(SiteFile file, CancellationToken cancel);

    Task Delete(ImmutableArray<string> paths, CancellationToken cancel);

    Task Finish(DeployPlan plan, CancellationToken cancel);

}

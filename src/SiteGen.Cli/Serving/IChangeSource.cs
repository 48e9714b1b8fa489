namespace SiteGen.Cli.Serving;

/// <summary>Where a preview hears of changed files; told once they were quiet.</summary>
internal interface IChangeSource : IAsyncDisposable
{
    /// <summary>The next change; one caller waits at a time.</summary>
    Task<FileChanges> Next(CancellationToken cancel);

    /// <summary>A new state of the site may name other folders.</summary>
    void Watch(PreviewState state);
}

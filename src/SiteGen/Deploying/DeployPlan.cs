namespace SiteGen.Deploying;

/// <summary>What has to be done so that a target has the site, worked out before anything is sent.</summary>
public sealed record DeployPlan
{
    public ImmutableArray<SiteFile> New { get; private init; } = [];

    public ImmutableArray<SiteFile> Changed { get; private init; } = [];

    public ImmutableArray<RemoteFile> Deleted { get; private init; } = [];

    public ImmutableArray<SiteFile> Unchanged { get; private init; } = [];

    /// <summary>How many files of others stay.</summary>
    public int Kept { get; private init; }

    /// <summary>Files to send, one group after the other.</summary>
    public ImmutableArray<ImmutableArray<SiteFile>> Stages => SendingOrder.Of(New, Changed);

    /// <summary>Paths to delete after all that, one group after the other: no page is there without what it shows.</summary>
    public ImmutableArray<ImmutableArray<string>> Deletes =>
    [
        [.. Deleted.Where(static file => file.IsPage).Select(static file => file.Path)],
        [.. Deleted.Where(static file => !file.IsPage).Select(static file => file.Path)],
    ];

    public int Transfers => New.Length + Changed.Length;

    public long Bytes => New.Sum(static file => file.Size) + Changed.Sum(static file => file.Size);

    public bool IsNothing => Transfers + Deleted.Length == 0;

    /// <param name="files">The site.</param>
    /// <param name="there">What the target has.</param>
    /// <param name="isKept">Whether a file there must stay.</param>
    /// <param name="isForced">Every file is sent, as it may have got another header.</param>
    public static DeployPlan Of(
        IReadOnlyCollection<SiteFile> files, IReadOnlyCollection<RemoteFile> there, Func<string, bool> isKept, bool isForced = false)
    {
        var known = there.ToDictionary(static file => file.Path, StringComparer.Ordinal);
        var wanted = files.Select(static file => file.Path).ToHashSet(StringComparer.Ordinal);
        var others = there.Where(file => !wanted.Contains(file.Path)).ToLookup(file => file.IsOurs && !isKept(file.Path));
        var kinds = files.OrderBy(static file => file.Path, StringComparer.Ordinal).ToLookup(file
            => !known.TryGetValue(file.Path, out var remote) ? Kind.New : !isForced && IsSame(file, remote) ? Kind.Unchanged : Kind.Changed);
        return new()
        {
            New = [.. kinds[Kind.New]],
            Changed = [.. kinds[Kind.Changed]],
            Unchanged = [.. kinds[Kind.Unchanged]],
            Deleted = [.. others[true].OrderBy(static file => file.Path, StringComparer.Ordinal)],
            Kept = others[false].Count(),
        };
    }

    private static bool IsSame(SiteFile file, RemoteFile remote)
        => file.Size == remote.Size && remote.Fingerprint.Length > 0 && file.Fingerprint == remote.Fingerprint;

    private enum Kind
    {
        New,
        Changed,
        Unchanged,
    }
}

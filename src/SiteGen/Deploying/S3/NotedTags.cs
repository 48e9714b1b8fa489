using Amazon.S3;
using SiteGen.Configuration;

namespace SiteGen.Deploying.S3;

/// <summary>
/// What we wrote beside the bytes of an object: some stores, and buckets that encrypt with keys of their owner, give ETags of their own making.
/// Asking costs a request for each object, so that most are never asked for.
/// </summary>
internal sealed class NotedTags(IAmazonS3 client, S3Asker asker, TargetConfig.S3 config)
{
    public const string Name = "x-amz-meta-sitegen-tag";

    /// <returns>The tags by path, of those files that may be the same as the site's though their ETags differ.</returns>
    public async Task<Dictionary<string, string>> Of(
        IEnumerable<RemoteFile> there, IReadOnlyDictionary<string, SiteFile> files, int lanes, CancellationToken cancel)
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        var doubtful = there.Where(remote => files.TryGetValue(remote.Path, out var file) && file.Size == remote.Size && file.Fingerprint != remote.Fingerprint)
            .ToLookup(static remote => remote.Fingerprint.Contains('-', StringComparison.Ordinal));
        await Ask(doubtful[true], tags, lanes, cancel);

        // Where the first plain ETag is simply that of other bytes, the others are as well.
        var plain = doubtful[false].ToArray();
        await Ask(plain.Take(1), tags, lanes, cancel);
        if (plain is [var first, ..] && tags[first.Path] == files[first.Path].Fingerprint)
        {
            await Ask(plain.Skip(1), tags, lanes, cancel);
        }

        return tags;
    }

    private async Task Ask(IEnumerable<RemoteFile> files, Dictionary<string, string> tags, int lanes, CancellationToken cancel)
    {
        foreach (var some in files.Chunk(lanes))
        {
            var answers = await Task.WhenAll(some.Select(file => Ask(file, cancel)));
            foreach (var (file, tag) in some.Zip(answers))
            {
                tags[file.Path] = tag;
            }
        }
    }

    private async Task<string> Ask(RemoteFile file, CancellationToken cancel)
    {
        var answer = await asker.Ask(stop => client.GetObjectMetadataAsync(config.Bucket, config.Prefix + file.Path, stop), cancel);
        return answer.Metadata[Name] ?? "";
    }
}

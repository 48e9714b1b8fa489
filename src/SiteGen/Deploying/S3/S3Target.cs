using Amazon.S3;
using Amazon.S3.Model;
using SiteGen.Configuration;

namespace SiteGen.Deploying.S3;

/// <summary>A bucket, or what is below a prefix in one, of any store that speaks S3.</summary>
internal sealed class S3Target(TargetConfig.S3 config, IAmazonS3 client, S3Asker asker) : IDeployTarget
{
    // Beside the site, it says whose place this is: a slip in 'bucket' must not delete what others keep there.
    private const string MarkName = ".sitegen-deployed";

    private bool _isMarked;

    public string Address => $"s3://{config.Bucket}/{config.Prefix}{(config.Endpoint.Length > 0 ? $" at {config.Endpoint}" : "")}";

    public int Lanes => 16;

    public string FingerprintOf(SiteFile file) => ObjectTags.Of(file);

    public async Task<ImmutableArray<RemoteFile>> List(IReadOnlyDictionary<string, SiteFile> files, CancellationToken cancel)
    {
        var found = new List<RemoteFile>();
        string? next = null;
        do
        {
            var from = next;
            var page = await asker.Ask(
                stop => client.ListObjectsV2Async(
                    new() { BucketName = config.Bucket, Prefix = config.Prefix, ContinuationToken = from, MaxKeys = 1000 }, stop),
                cancel);
            found.AddRange(page.S3Objects.Select(item => new RemoteFile(item.Key[config.Prefix.Length..], item.Size, item.ETag.Trim('"'))));
            next = page.IsTruncated ? page.NextContinuationToken : null;
        }
        while (next is not null);

        // A "folder" that somebody made in a store's own console is an empty object with a slash at its end.
        found.RemoveAll(static file => file.Path.Length == 0 || file.Path.EndsWith('/'));
        _isMarked = found.RemoveAll(static file => file.Path == MarkName) > 0;
        var notes = await new NotedTags(client, asker, config).Of(found, files, Lanes, cancel);
        return [.. found.Select(file => notes.TryGetValue(file.Path, out var tag) ? file with { Fingerprint = tag } : file)];
    }

    public void Check(DeployPlan plan)
    {
        if (!_isMarked && !config.MayAdopt && plan.Deleted is [var first, ..])
        {
            var others = string.Create(CultureInfo.InvariantCulture, $"{plan.Deleted.Length} files in '{Address}', such as '{first.Path}',");
            throw new TargetFault(DeployRules.NotOurs, $"{others} were not sent by this program");
        }
    }

    public async Task Begin(DeployPlan plan, CancellationToken cancel)
    {
        if (!_isMarked && !plan.IsNothing)
        {
            var mark = "A site is deployed here: what is not part of it is deleted.\n"u8.ToArray();
            var file = new SiteFile(MarkName, "", mark.Length, 0) { Fingerprint = ObjectTags.Of(mark), ContentType = "text/plain" };
            await asker.Ask(stop => client.PutObjectAsync(Request(file, mark), stop), cancel);
        }
    }

    public async Task Put(SiteFile file, CancellationToken cancel)
    {
        if (file.Size > ObjectTags.PartBytes)
        {
            await new S3Upload(client, asker).Send(file, StartOf(file), cancel);
            return;
        }

        var bytes = new byte[file.Size];
        await using (var stream = file.Open())
        {
            await stream.ReadExactlyAsync(bytes, cancel);
        }

        await asker.Ask(stop => client.PutObjectAsync(Request(file, bytes), stop), cancel);
    }

    public async Task Delete(ImmutableArray<string> paths, CancellationToken cancel)
    {
        var answer = await asker.Ask(
            stop => client.DeleteObjectsAsync(
                new() { BucketName = config.Bucket, Quiet = true, Objects = [.. paths.Select(path => new KeyVersion { Key = KeyOf(path) })] }, stop),
            cancel);
        if (answer.DeleteErrors is [var first, ..])
        {
            throw new TargetFault(DeployRules.Refused, $"'{first.Key}' can't be deleted: {first.Code}");
        }
    }

    public Task Finish(DeployPlan plan, CancellationToken cancel) => Task.CompletedTask;

    public void Dispose() => client.Dispose();

    private string KeyOf(string path) => config.Prefix + path;

    private InitiateMultipartUploadRequest StartOf(SiteFile file)
    {
        var request = new InitiateMultipartUploadRequest { BucketName = config.Bucket, Key = KeyOf(file.Path), ContentType = file.ContentType };
        request.Headers.CacheControl = file.CacheControl;
        request.Metadata[NotedTags.Name] = file.Fingerprint;
        if (config.Acl.Length > 0)
        {
            request.CannedACL = S3CannedACL.FindValue(config.Acl);
        }

        return request;
    }

    private PutObjectRequest Request(SiteFile file, byte[] bytes)
    {
        var request = new PutObjectRequest
        {
            BucketName = config.Bucket,
            Key = KeyOf(file.Path),
            InputStream = new MemoryStream(bytes, writable: false),
            ContentType = file.ContentType,
            MD5Digest = ObjectTags.HeaderOf(file.Fingerprint),
            // Many stores know no bodies in signed chunks.
            UseChunkEncoding = false,
        };
        request.Headers.CacheControl = file.CacheControl;
        request.Metadata[NotedTags.Name] = file.Fingerprint;
        if (config.Acl.Length > 0)
        {
            request.CannedACL = S3CannedACL.FindValue(config.Acl);
        }

        return request;
    }
}

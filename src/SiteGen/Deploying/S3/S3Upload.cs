using Amazon.S3;
using Amazon.S3.Model;

namespace SiteGen.Deploying.S3;

/// <summary>Sends a large file in parts: a part that fails is sent again, not the whole; until the last one is there, nobody sees any.</summary>
internal sealed class S3Upload(IAmazonS3 client, S3Asker asker)
{
    public async Task Send(SiteFile file, InitiateMultipartUploadRequest start, CancellationToken cancel)
    {
        var upload = await asker.Ask(stop => client.InitiateMultipartUploadAsync(start, stop), cancel);
        try
        {
            List<PartETag> parts = [];
            await using var stream = file.Open();
            var buffer = new byte[ObjectTags.PartBytes];
            while (await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancel) is > 0 and var count)
            {
                var request = Part(start, upload.UploadId, parts.Count + 1, buffer.AsMemory(0, count));
                var answer = await asker.Ask(stop => client.UploadPartAsync(request(), stop), cancel);
                parts.Add(new PartETag(parts.Count + 1, answer.ETag));
            }

            await asker.Ask(
                stop => client.CompleteMultipartUploadAsync(
                    new() { BucketName = start.BucketName, Key = start.Key, UploadId = upload.UploadId, PartETags = parts }, stop),
                cancel);
        }
        catch
        {
            // Parts that nobody puts together would be paid for.
            await Abort(start, upload.UploadId);
            throw;
        }
    }

    // Made anew for each attempt: the client closes the stream.
    private static Func<UploadPartRequest> Part(InitiateMultipartUploadRequest start, string id, int number, ReadOnlyMemory<byte> bytes) => () => new()
    {
        BucketName = start.BucketName,
        Key = start.Key,
        UploadId = id,
        PartNumber = number,
        InputStream = new MemoryStream(bytes.ToArray(), writable: false),
        PartSize = bytes.Length,
        MD5Digest = ObjectTags.HeaderOf(ObjectTags.Of(bytes.Span)),
        UseChunkEncoding = false,
    };

    private async Task Abort(InitiateMultipartUploadRequest start, string id)
    {
        try
        {
            await asker.Ask(
                stop => client.AbortMultipartUploadAsync(new() { BucketName = start.BucketName, Key = start.Key, UploadId = id }, stop),
                CancellationToken.None);
        }
        catch (TargetFault)
        {
            // What went wrong before is what the author has to hear.
        }
    }
}

using System.Net;
using System.Net.Sockets;
using Amazon.Runtime;
using SiteGen.Configuration;

namespace SiteGen.Deploying.S3;

/// <summary>Understands what went wrong with a store. Never quotes what a server sent but its one word for the fault.</summary>
internal static class S3Faults
{
    public static TargetFault Of(Exception exception, TargetConfig.S3 config) => exception switch
    {
        AmazonServiceException { StatusCode: not 0 } service => Of(service, config),
        // Those of the chain of credentials: no server was asked yet. Its words are many, and about the insides of the client.
        AmazonServiceException or AmazonClientException => new(
            DeployRules.NotAllowed, $"no credentials for '{config.Bucket}': neither AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY nor a profile", exception),
        OperationCanceledException or TimeoutException => Passing($"'{Place(config)}' did not answer in time", exception),
        _ => Passing($"'{Place(config)}' can't be reached: {FirstLine(exception)}", exception),
    };

    /// <summary>Whether it is one of the store or the way there, and not our bug.</summary>
    public static bool IsOne(Exception exception) => exception is AmazonServiceException or AmazonClientException or HttpRequestException
        or OperationCanceledException or TimeoutException or SocketException or WebException or IOException { InnerException: SocketException };

    private static TargetFault Of(AmazonServiceException exception, TargetConfig.S3 config)
    {
        var word = exception.ErrorCode is { Length: > 0 } code ? code : exception.StatusCode.ToString();
        var said = string.Create(CultureInfo.InvariantCulture, $"'{Place(config)}' says {(int)exception.StatusCode} {word}");
        return (exception.ErrorCode, exception.StatusCode) switch
        {
            ("NoSuchBucket", _) => new(DeployRules.NoSuchPlace, $"{said}: there is no bucket '{config.Bucket}'", exception),
            (_, HttpStatusCode.InsufficientStorage) or ("QuotaExceeded" or "XMinioStorageFull" or "XAmzQuotaExceeded", _)
                or (_, HttpStatusCode.RequestEntityTooLarge) => new(DeployRules.Full, $"{said}: there is no room left", exception),
            (_, HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden) => new(DeployRules.NotAllowed, said, exception),
            ("RequestTimeout" or "SlowDown" or "OperationAborted" or "BadDigest" or "IncompleteBody", _)
                or (_, HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError) => Passing(said, exception),
            _ => new(DeployRules.Refused, said, exception),
        };
    }

    private static TargetFault Passing(string message, Exception exception) => new(DeployRules.NoAnswer, message, exception) { IsPassing = true };

    private static string Place(TargetConfig.S3 config) => config.Endpoint.Length > 0 ? config.Endpoint : $"s3://{config.Bucket}";

    private static string FirstLine(Exception exception) => exception.Message.Split('\n')[0].Trim().TrimEnd('.');
}

using Amazon;
using Amazon.Runtime;
using Amazon.S3;
using SiteGen.Configuration;

namespace SiteGen.Deploying.S3;

/// <summary>Opens a store, with credentials of the environment or, where it has none, of the chain that all programs for it use.</summary>
internal static class S3Clients
{
    private const string UsualRegion = "us-east-1";

    public static S3Target Open(TargetConfig.S3 config, TargetRequest request)
    {
        var settings = new AmazonS3Config
        {
            ForcePathStyle = config.HasPathStyle,
            Timeout = config.Timeout,
            // Repeating is ours: the same for all targets, by a clock that tests can turn.
            MaxErrorRetry = 0,
        };
        if (config.Endpoint.Length > 0)
        {
            settings.ServiceURL = config.Endpoint;
            settings.AuthenticationRegion = config.Region.Length > 0 ? config.Region : UsualRegion;
        }
        else if (config.Region.Length > 0)
        {
            settings.RegionEndpoint = RegionEndpoint.GetBySystemName(config.Region);
        }

        try
        {
            var client = CredentialsOf(request.Variables) is { } credentials
                ? new AmazonS3Client(credentials, settings)
                : new AmazonS3Client(settings);
            return new S3Target(config, client, new S3Asker(config, new Patience(request.Time)));
        }
        catch (Exception exception) when (S3Faults.IsOne(exception))
        {
            throw S3Faults.Of(exception, config);
        }
    }

    private static AWSCredentials? CredentialsOf(IReadOnlyDictionary<string, string> variables)
    {
        var (key, secret) = (variables.GetValueOrDefault("AWS_ACCESS_KEY_ID", ""), variables.GetValueOrDefault("AWS_SECRET_ACCESS_KEY", ""));
        return key.Length == 0 || secret.Length == 0 ? null
            : variables.GetValueOrDefault("AWS_SESSION_TOKEN") is { Length: > 0 } token ? new SessionAWSCredentials(key, secret, token)
            : new BasicAWSCredentials(key, secret);
    }
}

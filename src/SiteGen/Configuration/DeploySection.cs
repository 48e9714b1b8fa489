using System.Text.Json;

namespace SiteGen.Configuration;

/// <summary>Shows <c>deploy</c> in the effective configuration.</summary>
internal static class DeploySection
{
    public static void Write(Utf8JsonWriter json, DeployConfig deploy) => json.WriteObject("deploy", () =>
    {
        json.WriteStartArray("targets");
        foreach (var target in deploy.Targets)
        {
            json.WriteStartObject();
            json.WriteString("name", target.Name);
            json.WriteString("kind", target.Kind);
            WriteOptions(json, target);
            WriteShared(json, target);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void WriteOptions(Utf8JsonWriter json, TargetConfig target)
    {
        switch (target)
        {
            case TargetConfig.Folder folder:
                json.WriteString("path", folder.Path);
                json.WriteTexts("precompress", folder.Encodings);
                break;
            case TargetConfig.Git git:
                json.WriteString("repository", git.Repository);
                json.WriteString("branch", git.Branch);
                json.WriteString("history", git.KeepsHistory ? "keep" : "orphan");
                json.WriteString("cname", git.Domain);
                json.WriteBoolean("adopt", git.MayAdopt);
                break;
            case TargetConfig.S3 store:
                json.WriteString("bucket", store.Bucket);
                json.WriteString("endpoint", store.Endpoint);
                json.WriteString("region", store.Region);
                json.WriteBoolean("pathStyle", store.HasPathStyle);
                json.WriteString("prefix", store.Prefix);
                json.WriteString("acl", store.Acl);
                json.WriteBoolean("adopt", store.MayAdopt);
                json.WriteNumber("timeout", (int)store.Timeout.TotalSeconds);
                break;
        }
    }

    private static void WriteShared(Utf8JsonWriter json, TargetConfig target)
    {
        json.WriteStartArray("cache");
        foreach (var rule in target.Cache)
        {
            json.WriteStartObject();
            json.WriteString("for", rule.For);
            json.WriteString("value", rule.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteTexts("keep", target.Kept);
    }
}

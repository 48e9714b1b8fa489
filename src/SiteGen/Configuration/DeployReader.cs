using System.Collections.Frozen;
using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>Reads <c>deploy</c>.</summary>
internal static class DeployReader
{
    private const string Where = "deploy.targets.";

    private static readonly FrozenDictionary<string, bool> Histories =
        new Dictionary<string, bool> { ["keep"] = true, ["orphan"] = false }.ToFrozenDictionary(StringComparer.Ordinal);

    public static DeployConfig Read(MetaFields fields, DeployConfig defaults, ConfigReport report)
    {
        if (fields.Map("deploy") is not { } map)
        {
            return defaults;
        }

        return DeploySecrets.Report(map, report) ? defaults : report.Read(map, "deploy.", deploy => ReadAll(deploy, report));
    }

    private static DeployConfig ReadAll(MetaFields deploy, ConfigReport report)
    {
        var targets = ImmutableArray.CreateBuilder<TargetConfig>();
        foreach (var map in deploy.Maps("targets") is { IsDefault: false } maps ? maps : [])
        {
            // A target with a secret in it is not read at all: no other mistake may show its lines.
            if (DeploySecrets.Report(map, report) || report.Read(map, Where, fields => ReadTarget(fields, report)) is not { } target)
            {
                continue;
            }

            if (targets.Any(other => other.Name == target.Name))
            {
                report.AddSofter(ConfigRules.BadTarget.At(map["name"]?.Location ?? map.Location, $"there are two targets named '{target.Name}'"));
                continue;
            }

            targets.Add(target);
        }

        return new() { Targets = targets.DrainToImmutable() };
    }

    private static TargetConfig? ReadTarget(MetaFields fields, ConfigReport report)
    {
        var name = fields.Text("name") ?? "";
        var kind = fields.Text("kind") ?? "";
        var cache = ReadCache(fields, report);
        var kept = fields.Texts("keep", []);
        TargetConfig? target = kind switch
        {
            "folder" => ReadFolder(fields, name, report),
            "git" => ReadGit(fields, name, report),
            "s3" => ReadS3(fields, name, report),
            _ => null,
        };
        if (target is null && kind is not ("folder" or "git" or "s3"))
        {
            Skip(fields);
            report.AddSofter(ConfigRules.BadTarget.At(fields.LocationOf("kind"), $"there is no target of the kind '{kind}'"));
        }

        if (name.Length == 0)
        {
            report.AddSofter(ConfigRules.BadTarget.At(fields.Location, "a target has no 'name'"));
            return null;
        }

        return target is null ? null : target with { Cache = cache, Kept = kept };
    }

    private static ImmutableArray<CacheRule> ReadCache(MetaFields fields, ConfigReport report) => fields.Maps("cache") is not { IsDefault: false } maps
        ? []
        : [.. maps.Select(map => report.Read(map, Where + "cache.", rule => new CacheRule(rule.Text("for") ?? "/**", rule.Text("value") ?? "")))];

    private static TargetConfig.Folder? ReadFolder(MetaFields fields, string name, ConfigReport report)
    {
        var encodings = fields.Texts("precompress", []);
        foreach (var unknown in encodings.Where(static word => word is not ("gzip" or "brotli")))
        {
            report.AddSofter(ConfigRules.UnknownChoice.At(
                fields.LocationOf("precompress", unknown), $"'precompress' does not know '{unknown}'", "'precompress' knows: brotli, gzip"));
        }

        return Needed(fields, "path", report) is not { } path ? null
            : new(name, path) { Encodings = [.. encodings.Where(static word => word is "gzip" or "brotli").Distinct()] };
    }

    private static TargetConfig.Git ReadGit(MetaFields fields, string name, ConfigReport report) => new(
        name, Address(fields, "repository", report) is { Length: > 0 } repository ? repository : "origin", fields.Text("branch") ?? "gh-pages")
    {
        KeepsHistory = report.Choice(fields, "history", Histories, true),
        Domain = fields.Text("cname") ?? "",
        MayAdopt = fields.Flag("adopt") ?? false,
    };

    private static TargetConfig.S3? ReadS3(MetaFields fields, string name, ConfigReport report)
    {
        var bucket = Needed(fields, "bucket", report);
        var target = new TargetConfig.S3(name, bucket ?? "")
        {
            Endpoint = Address(fields, "endpoint", report),
            Region = fields.Text("region") ?? "",
            HasPathStyle = fields.Flag("pathStyle") ?? false,
            Prefix = fields.Text("prefix")?.Trim('/') is { Length: > 0 } prefix ? prefix + "/" : "",
            Acl = fields.Text("acl") ?? "",
            MayAdopt = fields.Flag("adopt") ?? false,
            Timeout = TimeSpan.FromSeconds(report.AtLeast(fields, "timeout", 1, 300)),
        };
        return bucket is null ? null : target;
    }

    private static string? Needed(MetaFields fields, string key, ConfigReport report)
    {
        if (fields.Text(key) is { Length: > 0 } text)
        {
            return text;
        }

        report.AddSofter(ConfigRules.BadTarget.At(fields.Location, $"a target of the kind '{fields.Text("kind")}' has no '{key}'"));
        return null;
    }

    private static string Address(MetaFields fields, string key, ConfigReport report)
    {
        var text = fields.Text(key) ?? "";
        if (!DeploySecrets.IsIn(text))
        {
            return text;
        }

        DeploySecrets.Add(key, fields.LocationOf(key), report);
        return "";
    }

    // Its keys are those of another version, perhaps: they are not unknown.
    private static void Skip(MetaFields fields)
    {
        foreach (var entry in fields.Entries)
        {
            fields.Value(entry.Key);
        }
    }
}

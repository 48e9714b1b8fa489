using SiteGen.Data;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Configuration;

/// <summary>Reads <c>module</c>: what is mounted where, and which modules join the site.</summary>
internal sealed class ModuleReader(ConfigReport report)
{
    private static readonly ImmutableArray<string> Components =
        ["content", "static", "data", "i18n", "assets", "layouts", "archetypes"];

    // About fetching modules, which is not done here, and about other versions of Hugo.
    private static readonly ImmutableArray<string> Elsewhere =
        ["hugoVersion", "proxy", "noProxy", "private", "auth", "workspace", "noVendor", "vendorClosest", "replacements", "params"];

    public static SiteConfig Read(MetaFields fields, SiteConfig config, ConfigReport report)
        => fields.Map("module") is { } map
            ? report.Read(map, "module.", module => new ModuleReader(report).Read(module, config))
            : config;

    private SiteConfig Read(MetaFields module, SiteConfig config)
    {
        foreach (var key in Elsewhere)
        {
            module.Value(key);
        }

        return config with { Mounts = ReadMounts(module, "module."), Imports = ReadImports(module) };
    }

    private ImmutableArray<ModuleConfig> ReadImports(MetaFields module)
    {
        var items = module.Maps("imports");
        return items.IsDefault
            ? []
            : [.. items.Select(item => report.Read(item, "module.imports.", ReadImport)).OfType<ModuleConfig>()];
    }

    private ModuleConfig? ReadImport(MetaFields fields)
    {
        foreach (var key in (ReadOnlySpan<string>)["ignoreConfig", "ignoreImports", "noVendor", "version", "usePackageJSON"])
        {
            fields.Value(key);
        }

        var path = PathText.ReadInside(fields, "path", report);
        var mounts = ReadMounts(fields, "module.imports.");
        var isOff = fields.Flag("disable") == true | fields.Flag("noMounts") == true;
        return path is null || isOff ? null : new(path) { Location = fields.LocationOf("path"), Mounts = mounts };
    }

    private ImmutableArray<MountConfig> ReadMounts(MetaFields parent, string where)
    {
        var items = parent.Maps("mounts");
        return items.IsDefault
            ? []
            : [.. items.Select(item => report.Read(item, where + "mounts.", ReadMount)).OfType<MountConfig>()];
    }

    private MountConfig? ReadMount(MetaFields fields)
    {
        fields.Value("disableWatch");
        var files = ReadFiles(fields);
        var languages = ReadLanguages(fields);
        var source = PathText.Clean(PathText.Read(fields, "source", report) ?? "");
        var target = PathText.Clean(fields.Text("target") ?? "");
        var slash = target.IndexOf('/');
        var component = slash < 0 ? target : target[..slash];
        if (!Components.Contains(component))
        {
            var message = $"'{target}' is no part of a site";
            var hint = Suggestion.Hint(component, Components, ConfigRules.BadMount.Hint);
            report.Add(ConfigRules.BadMount.At(fields.LocationOf("target"), message, hint));
            return null;
        }

        if (PathText.LeavesSite(source) || Path.IsPathRooted(source))
        {
            var message = $"mount '{source}' lies outside the site's folder and is left out";
            report.Add(ConfigRules.MountOutside.At(fields.LocationOf("source"), message));
            return null;
        }

        if (!PathText.IsInside(target, "target", fields.LocationOf("target"), report))
        {
            return null;
        }

        return new(source, component, slash < 0 ? "" : target[(slash + 1)..])
        {
            Files = files,
            Languages = languages,
            Location = fields.LocationOf("source"),
        };
    }

    // The old pair of keys said the same: what is left out goes first.
    private ImmutableArray<string> ReadFiles(MetaFields fields)
    {
        var excluded = ReadGlobs(fields, "excludeFiles", []);
        var included = ReadGlobs(fields, "includeFiles", []);
        return [.. excluded.Select(static glob => $"! {glob}"), .. included, .. ReadGlobs(fields, "files", [])];
    }

    private ImmutableArray<string> ReadLanguages(MetaFields fields)
    {
        var old = ReadGlobs(fields, "lang", []);
        return report.Read<ImmutableArray<string>>(fields, "sites", sites =>
        {
            sites.Value("complements");
            return report.Read<ImmutableArray<string>>(sites, "matrix", matrix =>
            {
                matrix.Value("versions");
                matrix.Value("roles");
                return ReadGlobs(matrix, "languages", old);
            });
        });
    }

    private ImmutableArray<string> ReadGlobs(MetaFields fields, string key, ImmutableArray<string> otherwise)
        => [.. fields.Texts(key, otherwise).Where(glob => IsGlob(glob, fields, key))];

    private bool IsGlob(string glob, MetaFields fields, string key)
    {
        if (GlobSlice.IsGlob(glob))
        {
            return true;
        }

        var message = $"'{glob}' in '{key}' is no pattern for names";
        report.Add(ConfigRules.BadPattern.At(fields.LocationOf(key, glob), message, "Write a range in brackets upwards, such as '[a-z]'."));
        return false;
    }
}

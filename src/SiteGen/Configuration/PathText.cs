using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>Texts that become paths of files: what no path can hold is told where it stands.</summary>
internal static class PathText
{
    /// <summary>A path that may lead anywhere; null when it is not said, or not fit.</summary>
    public static string? Read(MetaFields fields, string key, ConfigReport report)
        => fields.Text(key) is { Length: > 0 } path && IsFit(path, key, fields.LocationOf(key), report) ? path : null;

    /// <summary>A path that must stay where it is put together with another one.</summary>
    public static string? ReadInside(MetaFields fields, string key, ConfigReport report)
        => fields.Text(key) is { Length: > 0 } path && IsInside(path, key, fields.LocationOf(key), report) ? path : null;

    public static bool IsFit(string path, string key, SourceLocation place, ConfigReport report)
    {
        if (ControlCharacter.FirstIn(path) is not { } name)
        {
            return true;
        }

        report.Add(ConfigRules.BadPath.At(place, $"{name} in '{key}'"));
        return false;
    }

    public static bool IsInside(string path, string key, SourceLocation place, ConfigReport report)
    {
        if (!IsFit(path, key, place, report))
        {
            return false;
        }

        if (!LeavesSite(path) && !Path.IsPathRooted(path))
        {
            return true;
        }

        report.Add(ConfigRules.BadPath.At(place, $"'{key}' leads out of the site: '{path}'", "Write a path without '..' that starts with a name."));
        return false;
    }

    /// <summary>With forward slashes, without <c>./</c> in front and a slash at the end; the site's own folder is "".</summary>
    public static string Clean(string name)
    {
        var slashes = name.Replace('\\', '/');
        var rest = slashes.StartsWith("./", StringComparison.Ordinal) ? slashes[2..] : slashes == "." ? "" : slashes;
        return rest.Length > 1 ? rest.TrimEnd('/') : rest;
    }

    public static bool LeavesSite(string path) => path.Split('/', '\\').Contains("..");
}

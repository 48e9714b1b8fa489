using SiteGen.Files;

namespace SiteGen.Content.Urls;

/// <summary>Old addresses that lead to a page: those with a slash in front are the site's, others lie beside the page.</summary>
internal static class Aliases
{
    /// <summary>Null when the alias would leave the output folder; beside a page, steps above the root are as if not written.</summary>
    /// <param name="prefix">The language's folder, without slashes; "" for the language at the root.</param>
    public static UrlPath? Of(string alias, PageAddress page, bool isUgly, string prefix)
    {
        var folder = page.Folder.Value.TrimEnd('/');
        var written = alias.Replace('\\', '/');
        var isAbsolute = written.StartsWith('/');
        var full = !isAbsolute ? $"{folder}/../{written}" : prefix.Length > 0 ? $"/{prefix}{written}" : written;
        var (path, leaves) = PathSteps.Resolve(full);
        if ((leaves && isAbsolute) || path == "/")
        {
            return null;
        }

        var isFile = path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".htm", StringComparison.Ordinal);
        return new(isFile ? path : isUgly ? $"{path}.html" : $"{path}/");
    }
}

using System.Text;
using SiteGen.Files;
using SiteGen.Output;

namespace SiteGen.Cli.Serving.Live;

/// <summary>Files that a page loads without naming them: fonts, pictures and further sheets that its style sheets name.</summary>
internal static class NestedFiles
{
    private static readonly ImmutableArray<string> Kinds =
        [".css", ".woff2", ".woff", ".ttf", ".otf", ".svg", ".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif"];

    /// <summary>One of the changed files is named by a style sheet of the page.</summary>
    public static async Task<bool> AreChanged(Sight sight, SiteChange change, PreviewSite site)
    {
        byte[][] names =
        [
            .. change.Files.Files.Where(static file => Kinds.Contains(Path.GetExtension(file)))
                .Select(static file => Encoding.UTF8.GetBytes(Path.GetFileName(file))),
        ];
        if (names.Length == 0 || sight.Page is not { } page || sight.State.Plan is not { } plan)
        {
            return false;
        }

        foreach (var ((address, _), _) in sight.Version.Sheets)
        {
            if (PageVersions.UrlOf(address, page, plan) is { } url && await Text(url, plan, site) is { } text && names.Any(name => text.Span.IndexOf(name) >= 0))
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<ReadOnlyMemory<byte>?> Text(UrlPath url, SitePlan plan, PreviewSite site) => plan.Find(url) is { } output
        ? output.Category == OutputCategory.File ? (await site.Page(url))?.Bytes : null
        : (site.Derived(url) as MadeFile)?.Bytes;
}

using System.Text;
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
            if (PageVersions.Find(address, page, plan) is { Category: OutputCategory.File } sheet
                && await site.Page(sheet.Url) is { } text && names.Any(name => text.Bytes.Span.IndexOf(name) >= 0))
            {
                return true;
            }
        }

        return false;
    }
}

using SiteGen.Configuration;
using SiteGen.Files;

namespace SiteGen.Content.Urls;

/// <summary>Where a page's other output formats are published, next to its HTML.</summary>
internal static class FormatUrls
{
    private const string Index = "index.html";

    /// <param name="html">Where the page's HTML is, or would be.</param>
    public static UrlPath Of(UrlPath html, PageKind kind, OutputFormat format)
    {
        var url = html.Value;
        var own = url.EndsWith('/') ? InFolder(url, kind, format)
            : url.EndsWith("/" + Index, StringComparison.Ordinal) ? url[..^Index.Length] + format.FileName
            : Beside(url, format);
        return new(format.Path.Length == 0 ? own : $"/{format.Path}{own}");
    }

    private static string InFolder(string folder, PageKind kind, OutputFormat format)
        => format.IsUgly && (kind is PageKind.Page or PageKind.Term) ? folder[..^1] + format.Ending
            : format.FileName == Index ? folder
            : folder + format.FileName;

    private static string Beside(string file, OutputFormat format)
    {
        var dot = file.LastIndexOf('.');
        var bare = dot > file.LastIndexOf('/') ? file[..dot] : file;
        return format.IsNeverUgly ? $"{bare}/{format.FileName}" : bare + format.Ending;
    }
}

namespace SiteGen.Configuration;

/// <summary>The formats that need no configuration: Hugo's, and our own feeds.</summary>
internal static class OutputFormats
{
    public static readonly ImmutableArray<OutputFormat> All =
    [
        new("html", "text/html") { Ending = ".html", IsHtml = true, Rel = "canonical" },
        new("rss", "application/rss+xml") { Ending = ".xml", IsNeverUgly = true },
        new("atom", "application/atom+xml") { Ending = ".xml", BaseName = "atom", IsNeverUgly = true },
        new("jsonfeed", "application/feed+json") { Ending = ".json", BaseName = "feed", IsNeverUgly = true },
        new("amp", "text/html") { Ending = ".html", IsHtml = true, Path = "amp", Rel = "amphtml" },
        new("calendar", "text/calendar") { Ending = ".ics", IsPlainText = true, Protocol = "webcal://" },
        new("css", "text/css") { Ending = ".css", BaseName = "styles", IsPlainText = true, Rel = "stylesheet", IsNotAlternative = true },
        new("csv", "text/csv") { Ending = ".csv", IsPlainText = true },
        new("json", "application/json") { Ending = ".json", IsPlainText = true },
        new("markdown", "text/markdown") { Ending = ".md", IsPlainText = true },
        new("webappmanifest", "application/manifest+json")
        {
            Ending = ".webmanifest", BaseName = "manifest", IsPlainText = true, Rel = "manifest", IsNotAlternative = true,
        },
    ];

    /// <summary>Names that mean files which every site has anyway.</summary>
    public static readonly ImmutableArray<string> Extras = ["sitemap", "sitemapindex", "robots", "404", "alias", "gotmpl"];
}

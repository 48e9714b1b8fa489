using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Running;

namespace SiteGen.Images;

/// <summary>Finds the pictures that pages name and measures each once; one per build, used by all workers at once.</summary>
public sealed class PhotoCatalog
{
    private readonly Memo<SourceFile, Outcome<Photo?>> _measured = new();

    public PhotoCatalog(Site site, SourceTree source, ImagesConfig config) => (Site, Source, Config) = (site, source, config);

    public Site Site { get; }

    public SourceTree Source { get; }

    public ImagesConfig Config { get; }

    /// <summary>The picture that a page's link names, found as a browser would find it; null for one on another host.</summary>
    /// <param name="page">The page whose text holds the link.</param>
    /// <param name="link">As the page writes it, percent-encoded or not, with or without query and fragment.</param>
    /// <param name="place">Of the link, for mistakes: there is no such file, or it cannot be read as a picture.</param>
    public Outcome<Photo?> Find(Page page, string link, SourceLocation place) => Outcome.Of<Photo?>(null);

    /// <summary>A file that is known already, say a page's resource.</summary>
    public Outcome<Photo?> Measure(SourceFile file, UrlPath? url, SourceLocation place) => Outcome.Of<Photo?>(null);
}

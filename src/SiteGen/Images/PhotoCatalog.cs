using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Content.Urls;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Images.Finding;
using SiteGen.Images.Galleries;
using SiteGen.Images.Measuring;
using SiteGen.Running;

namespace SiteGen.Images;

/// <summary>Finds the pictures that pages name and measures each once; one per build, used by all workers at once.</summary>
public sealed class PhotoCatalog
{
    private readonly Memo<string, Measurement> _measured = new();
    private readonly Slots<SiteFiles> _files = new(1);
    private readonly FactsFolder _facts;
    private readonly ContentLanguages _codes;

    /// <param name="cacheFolder">Full path of the folder that keeps what was measured between builds; null = nothing is kept.</param>
    public PhotoCatalog(Site site, SourceTree source, ImagesConfig config, string? cacheFolder = null)
    {
        (Site, Source, Config) = (site, source, config);
        _facts = new FactsFolder(cacheFolder, site.Now);
        _codes = ContentLanguages.Of(site.Config);
    }

    public Site Site { get; }

    public SourceTree Source { get; }

    public ImagesConfig Config { get; }

    // A site without pictures never asks.
    private SiteFiles Files => _files.GetOrMake(0, _ => new SiteFiles(Site, Source));

    /// <summary>The picture that a page's link names, found as a browser would find it; null for one on another host.</summary>
    /// <param name="page">The page whose text holds the link.</param>
    /// <param name="link">As the page writes it, percent-encoded or not, with or without query and fragment.</param>
    /// <param name="place">Of the link, for mistakes: there is no such file, or it cannot be read as a picture.</param>
    public Outcome<Photo?> Find(Page page, string link, SourceLocation place)
    {
        if (PhotoLink.PathOf(link, Site) is not { } path)
        {
            return Outcome.Of<Photo?>(null);
        }

        var (address, leaves) = PhotoLink.AddressOf(page, path);
        if (leaves)
        {
            return Missing(place, $"the picture '{link}' is outside of the site", null);
        }

        return (Files.At(address) ?? Resolved(page, path)) is { } found
            ? Measure(found.File, UrlOf(page, found), place)
            : Missing(place, $"there is no picture '{link}'", Hint(page, link, address));
    }

    /// <summary>Whether a link names a picture's file of the site; it is not opened.</summary>
    public bool Has(Page page, string link)
        => PhotoLink.PathOf(link, Site) is { } path && PhotoLink.AddressOf(page, path) is (var address, false)
            && (Files.At(address) ?? Resolved(page, path)) is not null;

    // Who writes a name as it is may have a # in it, where an address ends.
    private string? Hint(Page page, string link, string address)
    {
        var whole = PhotoLink.AddressOf(page, Uri.UnescapeDataString(link)).Address;
        return PhotoGuess.Hint(page, Files.At(whole) is null ? address : whole, Files);
    }

    /// <summary>A file that is known already, say a page's resource.</summary>
    public Outcome<Photo?> Measure(SourceFile file, UrlPath? url, SourceLocation place)
    {
        var (facts, rule, problem) = _measured.GetOrMake(file.FullPath, _ => Measure(file));
        if (facts is null || rule is not null)
        {
            var hint = rule == ImageRules.NotAPicture && PhotoFiles.IsFilm(file.Inside) ? "A film is no image: a link leads to it, [the film](…)." : null;
            return Outcome.Of<Photo?>(null, [(rule ?? ImageRules.Damaged).At(place, $"'{file.Path}' {problem}", hint)]);
        }

        var (config, faults) = ConfigFor(file);
        return new(Describe(file, facts) with { Url = url, Config = config }, faults);
    }

    private static Photo Describe(SourceFile file, PhotoMeasures facts)
        => new(file, facts.Hash, facts.Format, facts.Width, facts.Height)
        {
            IsAnimated = facts.IsAnimated,
            HasAlpha = facts.HasAlpha,
            Colour = facts.Colour,
            Preview = facts.Preview,
            Metadata = facts.Metadata,
        };

    // A wrong word about one picture must not keep the site from being published.
    private Outcome<ImagesConfig?> ConfigFor(SourceFile file)
    {
        if (Files.SettingsOf(file) is not { } settings)
        {
            return Outcome.Of<ImagesConfig?>(null);
        }

        var report = new ConfigReport(reportsUnknownKeys: true);
        var config = ImagesReader.Read(settings, Config, report);
        return Outcome.Of<ImagesConfig?>(config, report.Faults.Select(static fault => fault with { Severity = Severity.Warning }));
    }

    /// <summary>Measures at once, on all processors, what pages will ask for one by one: a page with hundreds of photos is rendered by one.</summary>
    /// <param name="named">Those that pages name and that lie beside none.</param>
    public void MeasureAll(IEnumerable<SourceFile> named, StageRunner run, IBuildProgress progress)
    {
        if (!Config.HasVariants)
        {
            return;
        }

        SourceFile[] photos =
        [
            .. Site.Pages.SelectMany(static page => page.Resources).Select(static resource => resource.File).Concat(named)
                .Where(PhotoFiles.IsPicture).DistinctBy(static file => file.FullPath),
        ];
        if (photos.Length == 0)
        {
            return;
        }

        progress.Stage("measure photos", photos.Length);
        run.ForEach("measure photos", photos, file =>
        {
            var measured = _measured.GetOrMake(file.FullPath, _ => Measure(file));
            progress.Advance(1);
            return measured;
        });
    }

    private Measurement Measure(SourceFile file)
    {
        try
        {
            return Known(file);
        }
        catch (Exception exception) when (PictureException.IsBug(exception))
        {
            throw new PictureException(file.Path.Value, exception);
        }
    }

    private Measurement Known(SourceFile file)
    {
        if (_facts.Read(file) is { } known && (long)known.Width * known.Height <= Config.MaxPixels)
        {
            return new(known);
        }

        var measured = PhotoMeter.Measure(file, Config.MaxPixels);
        if (measured.Facts is { } facts)
        {
            _facts.Write(file, facts);
        }

        return measured;
    }

    private UrlPath? UrlOf(Page page, FoundFile found)
        => found.IsAsset && GalleryAssets.ArePublished(found.File, page, Site) ? UrlPath.Root.File(found.File.Inside) : found.Url;

    // Where the site resolves images they are found as links are: beside the page, where a name is enough, else in assets/.
    private FoundFile? Resolved(Page page, string path)
    {
        if (!Site.LanguageOf(page).Config.Markup.ResolvesImages)
        {
            return null;
        }

        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        return NamedResource.Find(page, path, _codes) is { } resource
            ? new(resource.File, page.Build.PublishResources ? resource.Url : null)
            : Files.At(PathSteps.Resolve($"/{path}").Path) is { IsAsset: true } asset ? asset : null;
    }

    private static Outcome<Photo?> Missing(SourceLocation place, string message, string? hint)
        => Outcome.Of<Photo?>(null, [ImageRules.NotFound.At(place, message, hint)]);
}

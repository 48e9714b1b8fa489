using SiteGen.Content;
using SiteGen.Diagnostics;

namespace SiteGen.Moving;

/// <summary>What stands in the content folder: pages, their files, and what only Hugo can read.</summary>
internal static class ContentInspector
{
    private const int PhotosOfAGallery = 3;

    private static readonly string[] Pictures = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"];

    /// <param name="showing">Names of shortcodes that show the files beside a page.</param>
    public static IEnumerable<MoveFinding> Inspect(MoveMaterial material, IReadOnlySet<string> showing)
    {
        ImmutableArray<Page> regular = [.. material.Site.Pages.Where(static page => page.Kind == PageKind.Page)];
        yield return new(MoveVerdict.Works, "pages", regular.Length, "with their front matter, addresses, order and terms");
        var aliases = material.Site.Pages.Sum(static page => page.Aliases.Length);
        yield return new(MoveVerdict.Works, "aliases", aliases, "each old address leads to its page");
        var files = material.Site.Pages.Sum(static page => page.Resources.Length);
        yield return new(MoveVerdict.Works, "files beside pages", files, "published beside their page, names kept");
        yield return new(
            MoveVerdict.Works, "languages", material.Site.Languages.Length > 1 ? material.Site.Languages.Length : 0, "by folder or by file name");
        yield return new(
            MoveVerdict.Works, "hidden pages", regular.Count(page => IsHidden(page, material.Site.Now)), "drafts, future and expired ones stay hidden");
        yield return Layouts(regular);
        yield return Galleries(regular, showing);
        yield return Adapters(material);
        yield return ForeignFormats(material);
    }

    private static bool IsHidden(Page page, DateTimeOffset now)
        => page.IsDraft || page.PublishDate > now || page.ExpiryDate <= now;

    private static MoveFinding Layouts(ImmutableArray<Page> pages)
    {
        Page[] asking = [.. pages.Where(static page => page.Layout is { Length: > 0 })];
        var names = string.Join(", ", asking.Select(static page => $"'{page.Layout}'").Distinct().Order(StringComparer.Ordinal));
        return new(
            MoveVerdict.Differs, "layouts of pages", asking.Length, $"ask for {names}; without such a template of ours they get the usual one")
        {
            Places = First(asking.Select(static page => page.Source?.PlaceOf("layout") ?? page.Location)),
        };
    }

    // Photos that no text names, neither by themselves nor with a shortcode, were shown by the theme.
    private static MoveFinding Galleries(ImmutableArray<Page> pages, IReadOnlySet<string> showing)
    {
        Page[] galleries = [.. pages.Where(page => HasGallery(page, showing))];
        return new(
            MoveVerdict.Differs, "galleries", galleries.Length, "pages with pictures that their text does not name: the theme showed them")
        {
            Places = First(galleries.Select(static page => page.Location)),
        };
    }

    private static bool HasGallery(Page page, IReadOnlySet<string> showing)
    {
        if (page.Resources.Length < PhotosOfAGallery || page.Source is not { } source)
        {
            return false;
        }

        var tags = ShortcodeSurvey.Tags(source, out var body);
        return !tags.Any(token => token.Tag is { } tag && showing.Contains(tag.Name))
            && page.Resources.Count(resource => Pictures.Contains(resource.File.Path.Extension.ToLowerInvariant())
            && !body.Contains(Path.GetFileName(resource.Inside), StringComparison.OrdinalIgnoreCase)) >= PhotosOfAGallery;
    }

    private static MoveFinding Adapters(MoveMaterial material)
    {
        SourceLocation[] places = [.. material.Tree.Content
            .Where(static file => Path.GetFileName(file.Inside).StartsWith("_content.", StringComparison.Ordinal)
                && file.Inside.EndsWith(".gotmpl", StringComparison.Ordinal))
            .Select(static file => new SourceLocation(file.Path.Value))];
        return new(MoveVerdict.NeedsHand, "content adapters", places.Length, "make pages by Go templates: write these pages as files")
        {
            Places = First(places),
        };
    }

    private static MoveFinding ForeignFormats(MoveMaterial material)
    {
        SourceLocation[] places = [.. material.Tree.Content.Where(static file => ForeignFormat.Of(file.Inside) is not null)
            .Select(static file => new SourceLocation(file.Path.Value))];
        var names = string.Join(", ", material.Tree.Content.Select(static file => ForeignFormat.Of(file.Inside)).OfType<string>().Distinct());
        return new(MoveVerdict.NeedsHand, "other formats", places.Length, $"{names}: convert them to Markdown, with pandoc for one")
        {
            Places = First(places),
        };
    }

    internal static ImmutableArray<SourceLocation> First(IEnumerable<SourceLocation> places) => [.. places.Take(3)];
}

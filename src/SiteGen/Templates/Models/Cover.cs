using SiteGen.Content;
using SiteGen.Data;
using SiteGen.Files;
using SiteGen.Images;
using SiteGen.Images.Galleries;
using SiteGen.Templates.Functions;

namespace SiteGen.Templates.Models;

/// <summary>
/// Finds the picture that stands for a page where a link to it is shared: by Hugo's conventions, else the first one of its text, else of
/// its folder.
/// </summary>
internal static class Cover
{
    private static readonly ImmutableArray<string> Fields = ["images", "cover", "image"];
    private static readonly ImmutableArray<string> Names = ["feature", "cover", "thumbnail"];

    /// <summary>Null when neither the page nor the site has one.</summary>
    public static CoverPicture? Of(PageModel model, PageContext context)
    {
        var (page, site) = (model.Page, model.Site);
        foreach (var field in Fields)
        {
            if (First(page.Params[field]) is { } named)
            {
                return Named(named, page, model);
            }
        }

        return Resource(page) is { } resource ? Beside(resource, model)
            : OfText(model, context) is { } shown ? shown
            : OfFolder(model, context) is { } first ? first
            : First(site.LanguageOf(page).Config.Params["images"]) is { } usual ? Named(usual, site.LanguageOf(page).Home, model)
            : null;
    }

    // Themes differ: a text, a list of texts, or a map with the picture and its description.
    private static NamedCover? First(MetaValue? value) => value switch
    {
        MetaValue.List { Items: [var first, ..] } => First(first),
        MetaValue.Map map => First(map["image"] ?? map["src"] ?? map["url"]) is { } named
            ? named with { Alt = map["alt"] is MetaValue.Text alt ? alt.Value : named.Alt }
            : null,
        MetaValue.Text { Value.Length: > 0 } text => new(text.Value, null),
        _ => null,
    };

    private static CoverPicture Named(NamedCover named, Page page, PageModel model)
    {
        foreach (var resource in page.Resources)
        {
            if (resource.Name == named.Path || resource.Inside == named.Path)
            {
                var beside = Beside(resource, model);
                return named.Alt is { } alt ? beside with { Alt = alt } : beside;
            }
        }

        var photo = model.Composer.Pictures?.Named(null, named.Path, page.Location).Value;
        return new(LinkFunctions.Absolute(named.Path, model.Site), photo?.Width, photo?.Height, named.Alt ?? model.Name, photo);
    }

    private static PageResource? Resource(Page page)
    {
        foreach (var name in Names)
        {
            foreach (var resource in page.Resources)
            {
                if (ResourceModel.IsImage(resource) && resource.Name.Contains(name, StringComparison.OrdinalIgnoreCase))
                {
                    return resource;
                }
            }
        }

        return null;
    }

    private static CoverPicture Beside(PageResource resource, PageModel model)
    {
        var photo = PhotoFiles.IsPicture(resource.File)
            ? model.Composer.Pictures?.Of(model.Page, resource, model.Page.Location).Value
            : null;
        return new(model.Site.AbsoluteLink(resource.Url), photo?.Width, photo?.Height, AltOf(resource, model), photo);
    }

    private static CoverPicture? OfText(PageModel model, PageContext context)
        => context.Worker.FactsOf(model.Page).FirstPicture is { Photo: { } photo } picture
            ? Copied(photo, photo.Url, picture.Alt is { } alt ? new Html(alt) : model.Name, model, context)
            : null;

    private static CoverPicture? OfFolder(PageModel model, PageContext context)
    {
        var page = model.Page;
        var catalog = model.Composer.Settings.Photos;
        if (catalog is null || !model.Site.LanguageOf(page).Config.Enrichments
            || page is not { Source.Bundle: BundleKind.Leaf, Build.PublishResources: true, Resources.IsEmpty: false })
        {
            return null;
        }

        var first = page.Resources.Where(static resource => PhotoFiles.IsPicture(resource.File) && resource.File.Path.Extension != ".svg")
            .MinBy(static resource => resource.Inside, NaturalOrder.Instance);
        return first is not null && catalog.Measure(first.File, first.Url, page.Location).Value is { } photo
            ? Copied(photo, first.Url, AltOf(first, model), model, context)
            : null;
    }

    // A file of a camera is too large for a preview, and may be of a format that nobody shows: one of its copies will do.
    private static CoverPicture? Copied(Photo photo, UrlPath? url, object alt, PageModel model, PageContext context)
    {
        if (ImagePlan.Of(photo, model.Site.LanguageOf(model.Page).Config.Images) is not { } plan)
        {
            return url is { } own ? new(model.Site.AbsoluteLink(own), photo.Width, photo.Height, alt, photo) : null;
        }

        context.Worker.Emit([plan.Largest]);
        return new(model.Site.AbsoluteLink(plan.Largest.Url), plan.Largest.Recipe.Width, plan.Largest.Recipe.Height, alt, photo);
    }

    private static string AltOf(PageResource resource, PageModel model)
        => resource.Params["alt"] is MetaValue.Text alt ? alt.Value : model.Name;

    private readonly record struct NamedCover(string Path, string? Alt);
}

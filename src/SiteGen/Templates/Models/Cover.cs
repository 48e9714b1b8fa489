using SiteGen.Content;
using SiteGen.Data;
using SiteGen.Images;
using SiteGen.Images.Galleries;
using SiteGen.Templates.Functions;

namespace SiteGen.Templates.Models;

/// <summary>
/// Finds the picture that stands for a page where a link to it is shared: by Hugo's conventions, else the first one of its folder.
/// </summary>
internal static class Cover
{
    private static readonly ImmutableArray<string> Fields = ["images", "cover", "image"];
    private static readonly ImmutableArray<string> Names = ["feature", "cover", "thumbnail"];

    /// <summary>Its absolute link; null when neither the page nor the site has one.</summary>
    public static string? Of(PageModel model, PageContext context)
    {
        var (page, site) = (model.Page, model.Site);
        foreach (var field in Fields)
        {
            if (First(page.Params[field]) is { } named)
            {
                return Link(named, page, site);
            }
        }

        return Resource(page) is { } resource ? site.AbsoluteLink(resource.Url)
            : OfFolder(model, context) is { } first ? first
            : First(site.LanguageOf(page).Config.Params["images"]) is { } usual ? Link(usual, site.LanguageOf(page).Home, site)
            : null;
    }

    // Themes differ: a text, a list of texts, or a map with the picture and its description.
    private static string? First(MetaValue? value) => value switch
    {
        MetaValue.List { Items: [var first, ..] } => First(first),
        MetaValue.Map map => First(map["image"] ?? map["src"] ?? map["url"]),
        MetaValue.Text { Value.Length: > 0 } text => text.Value,
        _ => null,
    };

    private static string Link(string named, Page page, Site site)
    {
        foreach (var resource in page.Resources)
        {
            if (resource.Name == named || resource.Inside == named)
            {
                return site.AbsoluteLink(resource.Url);
            }
        }

        return LinkFunctions.Absolute(named, site);
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

    // A file of a camera is too large for a preview, and may be of a format that nobody shows: one of its copies will do.
    private static string? OfFolder(PageModel model, PageContext context)
    {
        var page = model.Page;
        var config = model.Site.LanguageOf(page).Config;
        var catalog = model.Composer.Settings.Photos;
        if (catalog is null || !config.Enrichments
            || page is not { Source.Bundle: BundleKind.Leaf, Build.PublishResources: true, Resources.IsEmpty: false })
        {
            return null;
        }

        var first = page.Resources.Where(static resource => PhotoFiles.IsPicture(resource.File) && resource.File.Path.Extension != ".svg")
            .MinBy(static resource => resource.Inside, NaturalOrder.Instance);
        if (first is null || catalog.Measure(first.File, first.Url, page.Location).Value is not { } photo)
        {
            return null;
        }

        if (ImagePlan.Of(photo, config.Images) is not { } plan)
        {
            return model.Site.AbsoluteLink(first.Url);
        }

        context.Worker.Emit([plan.Largest]);
        return model.Site.AbsoluteLink(plan.Largest.Url);
    }
}

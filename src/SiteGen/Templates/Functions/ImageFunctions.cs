using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Images;
using SiteGen.Images.Finding;
using SiteGen.Images.Shaping;
using SiteGen.Markdown.Galleries;
using SiteGen.Templates.Models;

namespace SiteGen.Templates.Functions;

/// <summary>Pictures for theme authors, with Hugo's methods and option texts. Nothing is encoded here.</summary>
internal static class ImageFunctions
{
    private const string Usual = "100vw";

    public static readonly ImmutableArray<TemplateFunction> All =
    [
        new("image", "image path", 1, 1, "The image model of a picture by its path: beside the page, else in static/ or assets/; nothing when there is none. A resource model may be given instead.", Named),
        new("images", "images pattern", 1, 1, "List of image models: the pictures beside the page that match (`photos/*.jpg`), else those of static/ and assets/, counted as people do.", Matching),
        new("resize", "resize image options", 2, 2, "A copy of that width or height or both: `image 'a.jpg' | resize '600x'`. Further options: a format (`webp`), a quality (`q75`, `lossless`), a turn against the clock first (`r90`), a background where it is transparent (`#fff`). Drawings and animations stay as they are.", static call => Shape(call, ImageAction.Resize)),
        new("fit", "fit image options", 2, 2, "A copy that fits into that size (`600x400`), in its own shape and never larger than the picture.", static call => Shape(call, ImageAction.Fit)),
        new("fill", "fill image options", 2, 2, "A copy of exactly that size, cut to its shape. What is kept: `smart` (where something is to see; the default), `center`, `topleft`, `top` and so on.", static call => Shape(call, ImageAction.Fill)),
        new("crop", "crop image options", 2, 2, "A piece of that size, not resized; kept as with `fill`.", static call => Shape(call, ImageAction.Crop)),
        new("process", "process image options", 2, 2, "Any of these, named in the options (`fill 600x400 webp`), or only another format or turn (`webp r90`).", static call => Shape(call, ImageAction.None)),
        new("in_rows", "in_rows photos [count]", 1, 2, "Photo models put into rows that fill the width, lower than those of a gallery, for pages that show some of each: `in_rows page.photos 8`. Write them as `<ul class=\"gallery-photos\"><li {{ photo.place }}>…`.", InRows),
        new("picture", "picture image [alt] [sizes] [class]", 1, 4, "The image as HTML in all formats and widths of the configuration. 'sizes' says how wide it will be shown (`(min-width: 60em) 50vw, 100vw`).", Picture),
    ];

    private static ImageModel? Named(FunctionCall call) => call[0] switch
    {
        ImageModel image => image,
        ResourceModel resource => Of(resource, call.Context),
        _ => Of(call.Context, Pictures(call)?.Named(PageOf(call), call.Text(0), Place(call))),
    };

    private static ValueList Matching(FunctionCall call)
    {
        if (Pictures(call) is not { } pictures)
        {
            return ValueList.Empty;
        }

        var found = pictures.Matching(PageOf(call), call.Text(0), Place(call))
            ?? throw call.Wrong($"'{call.Text(0)}' is no pattern", "close each bracket and brace; '*' stands for any name, '**' for folders too");
        return new([.. found.Select(outcome => Of(call.Context, outcome)).OfType<ImageModel>()]);
    }

    private static ImageModel? Shape(FunctionCall call, ImageAction action)
    {
        if (ImageOf(call) is not { } image)
        {
            return null;
        }

        var options = OptionsOf(call, action);
        if (!image.Photo.HasVariants)
        {
            return image;
        }

        var config = image.Pictures.Catalog.Config;
        var recipe = ImageShape.Of(image.Photo, image.Recipe, options, config);
        if ((long)recipe.Width * recipe.Height > config.MaxPixels)
        {
            throw call.Wrong($"the image would have {recipe.Width} × {recipe.Height} pixels", "'images.maxPixels' sets the limit");
        }

        return FormatLimits.Holds(recipe.Format, recipe.Width, recipe.Height)
            ? image.With(recipe)
            : throw call.Wrong(
                string.Create(CultureInfo.InvariantCulture, $"the image would have {recipe.Width} × {recipe.Height} pixels; {recipe.Format} ends at {FormatLimits.SideOf(recipe.Format)} a side"),
                "make it smaller, or name another format: 'png' has no such limit");
    }

    private static ImageOptions OptionsOf(FunctionCall call, ImageAction action)
    {
        var reader = ImageOptionsReader.Read(action, call.Text(1));
        return reader.Problem.Length == 0 ? reader.Options : throw call.Wrong(reader.Problem, reader.Hint);
    }

    private static ValueList InRows(FunctionCall call)
    {
        if (call[0] is not (null or ModelList))
        {
            throw call.Wrong("'in_rows' needs a list of photos", "give it those of a page: in_rows page.photos 8");
        }

        var photos = ((ModelList?)call[0] ?? ValueList.Empty).OfType<PhotoModel>();
        GalleryPhoto[] shown = [.. photos.Select(static model => model.Photo).Take(call.Count > 1 ? call.Number(1) : int.MaxValue)];
        return PhotoModel.Of(GallerySizes.Of(shown, call.Site.Language.Config.Galleries, isOverview: true), call.Composer.Settings.Site);
    }

    private static Html? Picture(FunctionCall call)
    {
        if (ImageOf(call) is not { } image)
        {
            return null;
        }

        var config = image.Pictures.Catalog.Config;
        var plan = ImagePlan.Of(image.Photo, config, image.Recipe);
        call.Context.Worker.Emit([.. plan?.Variants ?? []]);
        var site = call.Composer.Settings.Site;
        var classes = call.Text(3) is { Length: > 0 } names ? $" class=\"{TemplateEscaping.Escape(names)}\"" : "";
        using var html = new StringWriter(CultureInfo.InvariantCulture);
        PictureHtml.Write(html, new Picture
        {
            Source = plan is null ? TemplateEscaping.Escape(site.Link(image.Publish(call.Context))) : "",
            Photo = image.Photo,
            Plan = plan,
            Alt = TemplateEscaping.Escape(call.Text(1)),
            Sizes = TemplateEscaping.Escape(call.Text(2) is { Length: > 0 } sizes ? sizes : Usual),
            Width = image.Width.ToString(CultureInfo.InvariantCulture),
            Height = image.Height.ToString(CultureInfo.InvariantCulture),
            Attributes = classes,
        }, site.Link);
        return new Html(html.ToString());
    }

    // Nothing stays nothing, so that a pipe over a picture that is not there writes nothing.
    private static ImageModel? ImageOf(FunctionCall call) => call[0] switch
    {
        null => null,
        ImageModel image => image,
        ResourceModel => Named(call),
        _ => throw call.Wrong($"'{call.Text(0)}' is no image", "ask for it with 'image': image 'photos/team.jpg' | resize '600x'"),
    };

    /// <summary>A page's resource as a picture; null when it is none.</summary>
    public static ImageModel? Of(ResourceModel resource, PageContext context) => PhotoFiles.IsPicture(resource.Resource.File)
        ? Of(context, context.Worker.Composer.Pictures?.Of(resource.Page.Page, resource.Resource, TemplateMistake.PlaceOf(context.CurrentSpan)))
        : null;

    private static ImageModel? Of(PageContext context, Outcome<Photo?>? found)
    {
        if (found is null || context.Worker.Composer.Pictures is not { } pictures)
        {
            return null;
        }

        context.Worker.Report(found.Diagnostics);
        return found.Value is { } photo ? new(photo, null, pictures) : null;
    }

    private static ThemePictures? Pictures(FunctionCall call) => call.Composer.Pictures;

    private static Page? PageOf(FunctionCall call) => call.Context.Scope.Page?.Page;

    private static SourceLocation Place(FunctionCall call) => TemplateMistake.PlaceOf(call.Span);
}

using SiteGen.Configuration;
using SiteGen.Files;
using SiteGen.Images;
using SiteGen.Images.Finding;
using SiteGen.Images.Metadata;
using SiteGen.Images.Shaping;

namespace SiteGen.Templates.Models;

/// <summary>A picture of the site, or a copy of one that a template asked for.</summary>
/// <param name="recipe">How the copy is made; null for the picture itself.</param>
internal sealed class ImageModel(Photo photo, ImageRecipe? recipe, ThemePictures pictures) : Model<ImageModel>
{
    public static readonly MemberTable<ImageModel> Members = new("image", "A picture: `image 'photos/team.jpg'`, `resource.image`, or what `resize`, `fit`, `fill` and `crop` made of one.",
    [
        new("width", "In pixels, upright.", static (model, _) => model.Width),
        new("height", "In pixels, upright.", static (model, _) => model.Height),
        new("url", "Its link from the root of the host. A picture of assets/ is published as a copy when its link is asked for.", static (model, context) => model.Site.Link(model.Publish(context))),
        new("permalink", "The same with scheme and host.", static (model, context) => model.Site.AbsoluteLink(model.Publish(context))),
        new("name", "The path of its file, from the page's folder, static/ or assets/.", static (model, _) => model.Photo.File.Inside),
        new("format", "jpeg, png, webp, avif, gif, tiff, heic or svg.", static (model, _) => Name(model.Format)),
        new("media_type", "`image/jpeg` and so on.", static (model, _) => model.Format == ImageFormat.Svg ? "image/svg+xml" : $"image/{Name(model.Format)}"),
        new("colour", "Its dominant colour, `#8a7f60`; nothing for drawings.", static (model, _) => Filled(model.Photo.Colour)),
        new("preview", "A tiny blurred copy as a `data:` link; nothing where there is none.", static (model, _) => Filled(model.Photo.Preview)),
        new("is_drawing", "Whether it is an SVG: such a picture is never resized.", static (model, _) => Boxed.Of(model.Photo.Format == ImageFormat.Svg)),
        new("is_animated", "Whether it moves: such a picture is never resized.", static (model, _) => Boxed.Of(model.Photo.IsAnimated)),
        new("taken", "When it was taken, by the camera's clock; nothing when the file does not say.", static (model, _) => Moment(model.Facts.Taken)),
        new("title", "What its file is titled; nothing when it is not.", static (model, _) => Filled(model.Facts.Title)),
        new("caption", "What its file says it shows.", static (model, _) => Filled(model.Facts.Caption)),
        new("alt", "What its file says to those who do not see it.", static (model, _) => Filled(model.Facts.AltText)),
        new("artist", "Who made it.", static (model, _) => Filled(model.Facts.Artist)),
        new("copyright", "Who holds its rights.", static (model, _) => Filled(model.Facts.Copyright)),
        new("camera", "What it was taken with.", static (model, _) => Filled(model.Facts.Camera)),
        new("has_location", "Whether its file tells where it was taken; published files do not.", static (model, _) => Boxed.Of(model.Facts.HasLocation)),
        new("exif", "How it was taken, by EXIF's names: `image.exif.ISO`, `ExposureTime`, `FNumber`, `FocalLength`, `LensModel`.", static (model, _) => new NamedModel([.. model.Facts.Exif.Keys], name => model.Facts.Exif.GetValueOrDefault(name) ?? "")),
    ]);

    public Photo Photo => photo;

    /// <summary>Null for the picture itself.</summary>
    public ImageRecipe? Recipe => recipe;

    public ThemePictures Pictures => pictures;

    public int Width => recipe?.Width ?? photo.Width;

    public int Height => recipe?.Height ?? photo.Height;

    private ImageFormat Format => recipe?.Format ?? photo.Format;

    private Content.Site Site => pictures.Catalog.Site;

    private PhotoMetadata Facts => photo.Metadata;

    protected override MemberTable<ImageModel> Table => Members;

    public ImageModel With(ImageRecipe next) => new(photo, next, pictures);

    /// <summary>Its address, under which it is published from now on.</summary>
    public UrlPath Publish(PageContext context)
    {
        if (recipe is null && photo.Url is { } url)
        {
            return url;
        }

        if (!photo.HasVariants)
        {
            throw new TemplateMistake(
                TemplateRules.Failed, context.CurrentSpan, $"'{photo.File.Path}' is not published", "Put drawings and animations into static/ or beside the page.");
        }

        var variant = ImagePlan.Variant(photo, recipe ?? ImageShape.Whole(photo, pictures.Catalog.Config));
        context.Worker.Emit([variant]);
        return variant.Url;
    }

    private static DateModel? Moment(DateTime? taken) => taken is { } moment ? new DateModel(new DateTimeOffset(moment, TimeSpan.Zero)) : null;

    private static string Name(ImageFormat format) => format.ToString().ToLowerInvariant();
}

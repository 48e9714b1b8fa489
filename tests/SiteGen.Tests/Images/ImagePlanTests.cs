using SiteGen.Configuration;
using SiteGen.Files;
using SiteGen.Images;

namespace SiteGen.Tests.Images;

public sealed class ImagePlanTests
{
    // Width and height of the photo; then the copies, best format first.
    [TestCase(ImageFormat.Jpeg, 1000, 800, "avif 480x384 960x768 1000x800, webp 480x384 960x768 1000x800, jpeg 480x384 960x768 1000x800")]
    [TestCase(ImageFormat.Jpeg, 1000, 17000, "avif 480x8160 960x16320 963x16371, webp 480x8160 960x16320 963x16371, jpeg 480x8160 960x16320 1000x17000")]
    [TestCase(ImageFormat.Jpeg, 1, 17000, "jpeg 1x17000")]
    [TestCase(ImageFormat.Jpeg, 40000, 20, "avif 480x1 960x1 1440x1 1920x1, webp 480x1 960x1 1440x1 1920x1, jpeg 480x1 960x1 1440x1 1920x1")]
    [TestCase(ImageFormat.Tiff, 400, 66000, "avif 99x16335, webp 99x16335, png 400x66000")]
    public void Copies_are_as_tall_as_their_format_can_be(ImageFormat format, int width, int height, string expected)
    {
        var plan = ImagePlan.Of(Photo(format, width, height), new ImagesConfig());

        Assert.That(Text(plan), Is.EqualTo(expected));
    }

    [Test]
    public void What_a_template_made_too_tall_for_its_format_has_another_one()
    {
        var shape = new ImageRecipe(ImageFormat.Png, 100, 17000, 0, 0);

        var plan = ImagePlan.Of(Photo(ImageFormat.WebP, 100, 100), new ImagesConfig(), shape);

        Assert.That(Text(plan), Is.EqualTo("avif 96x16320, webp 96x16320, jpeg 100x17000"));
    }

    private static string Text(PicturePlan? plan) => plan is null ? "" : string.Join(
        ", ",
        plan.Sources.Append(plan.Fallback).Select(static source => $"{source.MediaType["image/".Length..]} {string.Join(' ', source.Variants.Select(Size))}"));

    private static string Size(ImageVariant variant) => $"{variant.Recipe.Width}x{variant.Recipe.Height}";

    private static Photo Photo(ImageFormat format, int width, int height)
        => new(new SourceFile(new("content/a.jpg"), "a.jpg", "/nowhere/a.jpg", 1, 1), ContentHash.Of("a photo"u8), format, width, height);
}

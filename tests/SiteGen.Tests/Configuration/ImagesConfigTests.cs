using SiteGen.Configuration;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Configuration;

public sealed class ImagesConfigTests
{
    [Test]
    public void Every_setting_of_images_is_read()
    {
        var (images, mistakes) = Read("site.yaml", """
            images:
              variants: false
              formats: [webp]
              widths: [1000, 500, 500]
              quality: { avif: 40, webp: 70, jpeg: 60 }
              effort: { avif: 0, webp: 4 }
              maxPixels: 1000
              metadata: keep
            """);

        Assert.That(mistakes, Is.Empty);
        Assert.That((images.HasVariants, images.MaxPixels, images.Metadata), Is.EqualTo((false, 1000L, ImageMetadata.Keep)));
        Assert.That(images.Formats, Is.EqualTo(new[] { ImageFormat.WebP }));
        Assert.That(images.Widths, Is.EqualTo(new[] { 500, 1000 }));
        Assert.That((images.QualityOf(ImageFormat.Avif), images.QualityOf(ImageFormat.WebP), images.QualityOf(ImageFormat.Jpeg)), Is.EqualTo((40, 70, 60)));
        Assert.That((images.EffortOf(ImageFormat.Avif), images.EffortOf(ImageFormat.WebP)), Is.EqualTo((0, 4)));
    }

    [TestCase("format: [avif]", "unknown key 'images.format'; did you mean 'formats'?")]
    [TestCase("formats: [avif, jxl]", "'formats' does not know 'jxl'; 'formats' knows: avif, webp")]
    [TestCase("widths: [wide]", "'widths' takes whole numbers of pixels from 1 to 16383, not 'wide'; Use a number in the range.")]
    [TestCase("widths: [0]", "'widths' takes whole numbers of pixels from 1 to 16383, not '0'; Use a number in the range.")]
    [TestCase("quality: { webp: 101 }", "'webp' must be from 1 to 100, not 101; Use a number in the range.")]
    [TestCase("quality: { wepb: 70 }", "unknown key 'quality.wepb'; did you mean 'webp'?")]
    [TestCase("effort: { avif: 10 }", "'avif' must be from 0 to 9, not 10; Use a number in the range.")]
    [TestCase("metadata: some", "'metadata' does not know 'some'; 'metadata' knows: keep, strip")]
    [TestCase("maxPixels: 0", "'maxPixels' must be 1 or more, not 0; Use a number in the range.")]
    public void A_wrong_word_is_told(string line, string mistake)
    {
        Assert.That(Read("site.yaml", $"images:\n  {line}\n").Mistakes, Is.EqualTo(new[] { mistake }));
    }

    [Test]
    public void Hugos_qualities_hold_where_ours_are_not_said()
    {
        var (images, mistakes) = Read("hugo.yaml", """
            imaging:
              quality: 60
              resampleFilter: Lanczos
              webp: { quality: 50, hint: picture, method: 4 }
            images:
              quality: { jpeg: 81 }
            """);

        Assert.That(mistakes, Is.Empty);
        Assert.That((images.QualityOf(ImageFormat.Jpeg), images.QualityOf(ImageFormat.WebP), images.QualityOf(ImageFormat.Avif)), Is.EqualTo((81, 50, 50)));
    }

    private static (ImagesConfig Images, string[] Mistakes) Read(string file, string text)
    {
        using var folder = new TempFolder();
        folder.Write(file, text);
        var (config, mistakes) = ConfigReader.Read(new ConfigRequest(folder.Path));
        return (config.Images, [.. mistakes.Select(static item => $"{item.Message}; {item.Hint}")]);
    }
}

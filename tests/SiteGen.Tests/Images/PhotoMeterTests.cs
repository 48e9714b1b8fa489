using NetVips;
using SiteGen.Configuration;
using SiteGen.Images.Measuring;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Images;

public sealed class PhotoMeterTests
{
    private const long Limit = 200_000_000;

    [TestCase(".jpg", ImageFormat.Jpeg)]
    [TestCase(".png", ImageFormat.Png)]
    [TestCase(".webp", ImageFormat.WebP)]
    [TestCase(".avif", ImageFormat.Avif)]
    [TestCase(".gif", ImageFormat.Gif)]
    [TestCase(".tif", ImageFormat.Tiff)]
    public void A_photo_has_its_format_by_its_bytes_and_its_size(string format, ImageFormat expected)
    {
        var facts = Measure(Pictures.Save(301, 200, format)).Facts;

        Assert.That((facts?.Format, facts?.Width, facts?.Height), Is.EqualTo((expected, 301, 200)));
        Assert.That(facts?.Colour, Does.Match("^#[0-9a-f]{6}$"));
        Assert.That(facts?.Preview, Does.StartWith("data:image/webp;base64,").And.Length.LessThan(600));
    }

    [TestCase(1, 300, 200)]
    [TestCase(3, 300, 200)]
    [TestCase(6, 200, 300)]
    [TestCase(8, 200, 300)]
    public void A_size_is_what_people_see(int orientation, int width, int height)
    {
        var facts = Measure(Pictures.Jpeg(300, 200, orientation)).Facts;

        Assert.That((facts?.Width, facts?.Height), Is.EqualTo((width, height)));
    }

    [TestCase(".png")]
    [TestCase(".webp")]
    [TestCase(".avif")]
    [TestCase(".tif")]
    public void Where_one_can_see_through_there_is_no_preview(string format)
    {
        var facts = Measure(Pictures.HalfSeen(64, 48, format)).Facts;

        Assert.That((facts?.HasAlpha, facts?.Preview), Is.EqualTo((true, "")));
    }

    [TestCase(".gif")]
    [TestCase(".webp")]
    public void A_moving_picture_is_known(string format)
    {
        using var one = Pictures.Make(40, 30);
        using var two = one.Invert();
        using var both = Image.Arrayjoin([one, two], across: 1);
        using var film = both.Mutate(fields => fields.Set(GValue.GIntType, "page-height", 30));

        var facts = Measure(film.WriteToBuffer(format)).Facts;

        Assert.That((facts?.IsAnimated, facts?.Width, facts?.Height), Is.EqualTo((true, 40, 30)));
    }

    [TestCase("<svg width='40' height='30'/>", 40, 30)]
    [TestCase("<svg width='40px' height='30.4px'/>", 40, 30)]
    [TestCase("<svg viewBox='0 0 80 60'/>", 80, 60)]
    [TestCase("<svg width='40' viewBox='0,0,80,60'/>", 40, 30)]
    [TestCase("<svg width='100%' height='50%' viewBox='0 0 80 60'/>", 80, 60)]
    [TestCase("<svg/>", 0, 0)]
    [TestCase("<?xml version='1.0'?>\n<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>\n<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'>&e;</svg>", 4, 3)]
    public void A_drawing_has_the_size_that_its_first_tag_says(string text, int width, int height)
    {
        var facts = Measure(System.Text.Encoding.UTF8.GetBytes(text)).Facts;

        Assert.That((facts?.Format, facts?.Width, facts?.Height), Is.EqualTo((ImageFormat.Svg, width, height)));
    }

    [TestCase("", "SG3002", "is empty")]
    [TestCase("not at all", "SG3002", "is no picture of a known format, whatever its name says")]
    [TestCase("<html><p>404</p></html>", "SG3002", "is no picture of a known format, whatever its name says")]
    [TestCase("%!PS-Adobe-3.0", "SG3002", "is no picture of a known format, whatever its name says")]
    [TestCase("GIF89a", "SG3003", "cannot be decoded")]
    public void What_is_no_picture_is_told(string text, string rule, string problem)
    {
        var result = Measure(System.Text.Encoding.Latin1.GetBytes(text));

        Assert.That((result.Rule?.Code, result.Facts), Is.EqualTo((rule, (PhotoMeasures?)null)));
        Assert.That(result.Problem, Does.StartWith(problem));
    }

    [TestCase(".jpg")]
    [TestCase(".png")]
    [TestCase(".webp")]
    [TestCase(".avif")]
    [TestCase(".gif")]
    [TestCase(".tif")]
    public void Half_a_file_is_damaged(string format)
    {
        var bytes = Pictures.Save(400, 300, format);

        var result = Measure(bytes[..(bytes.Length / 2)]);

        Assert.That(result.Rule?.Code, Is.EqualTo("SG3003"));
    }

    [Test]
    public void A_file_that_claims_to_be_huge_is_not_decoded()
    {
        var result = Measure(HugePng(100_000, 100_000));

        Assert.That(result.Rule?.Code, Is.EqualTo("SG3004"));
        Assert.That(result.Problem, Is.EqualTo("claims 100000 × 100000 pixels, more than 'images.maxPixels' allows"));
    }

    [Test]
    public void Colours_of_printers_and_of_16_bits_are_read()
    {
        using var image = Pictures.Make(60, 40);
        using var print = image.IccTransform("cmyk", inputProfile: "srgb");
        using var deep = image.Colourspace(Enums.Interpretation.Rgb16);

        Assert.That(Measure(print.JpegsaveBuffer()).Facts?.Colour, Does.Match("^#[0-9a-f]{6}$"));
        Assert.That(Measure(deep.PngsaveBuffer()).Facts?.Colour, Does.Match("^#[0-9a-f]{6}$"));
    }

    [Test]
    public void The_dominant_colour_is_that_of_most_pixels()
    {
        using var white = Image.Black(60, 40, bands: 3) + new double[] { 250, 250, 250 };
        using var bytes = white.Cast(Enums.BandFormat.Uchar);
        using var red = bytes.Copy(interpretation: Enums.Interpretation.Srgb).Mutate(static draw => draw.DrawRect([200, 10, 20], 0, 0, 60, 25, fill: true));

        Assert.That(Measure(red.PngsaveBuffer()).Facts?.Colour, Is.EqualTo("#c70913"), "a trace of white comes from shrinking");
    }

    private static Measurement Measure(byte[] bytes)
    {
        using var folder = new TempFolder();
        folder.Write("photo.bin", bytes);
        return PhotoMeter.Measure(Source(folder, "photo.bin"), Limit);
    }

    private static SiteGen.Files.SourceFile Source(TempFolder folder, string name)
    {
        var file = new FileInfo(folder.File(name));
        return new(new(name), name, file.FullName, file.Length, file.LastWriteTimeUtc.Ticks);
    }

    private static byte[] HugePng(uint width, uint height)
    {
        var bytes = Pictures.Png(8, 8);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(16), width);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(20), height);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(29), System.IO.Hashing.Crc32.HashToUInt32(bytes.AsSpan(12, 17)));
        return bytes;
    }
}

using SiteGen.Configuration;
using SiteGen.Images.Measuring;

namespace SiteGen.Tests.Images;

public sealed class FactsTextTests
{
    private static readonly PhotoMeasures Facts = new(new(UInt128.MaxValue - 5), ImageFormat.WebP, 4000, 3000)
    {
        HasAlpha = true,
        Colour = "#102030",
        Preview = "data:image/webp;base64,AAAA",
        Metadata = new()
        {
            Title = "Łódź\\n",
            Caption = "two\nlines\tand a tab",
            Taken = new DateTime(2026, 5, 4, 3, 2, 1),
            Artist = "A",
            Orientation = 6,
            HasLocation = true,
            Exif = ImmutableSortedDictionary<string, string>.Empty.Add("FNumber", "2.8").Add("LensModel", "X\tY"),
        },
    };

    [Test]
    public void Facts_are_read_as_they_were_written()
    {
        var read = FactsText.Parse(FactsText.Of(Facts))!;

        Assert.That(read.Metadata.Exif, Is.EqualTo(Facts.Metadata.Exif));
        Assert.That(read with { Metadata = read.Metadata with { Exif = Facts.Metadata.Exif } }, Is.EqualTo(Facts));
    }

    [Test]
    public void Half_a_text_is_no_facts()
    {
        var text = FactsText.Of(Facts);

        Assert.That(Enumerable.Range(0, text.Length).Select(length => Parse(text[..length])), Is.All.Null);
    }

    private static PhotoMeasures? Parse(string text)
    {
        try
        {
            return FactsText.Parse(text);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentException)
        {
            return null;
        }
    }
}

using NetVips;

namespace SiteGen.Tests.Images;

/// <summary>Pictures made for tests: a smooth slope of colours with some noise, the same at every run.</summary>
internal static class Pictures
{
    public static byte[] Jpeg(int width, int height, int orientation = 1, Enums.ForeignKeep keep = Enums.ForeignKeep.All)
    {
        using var image = Make(width, height);
        using var turned = image.Mutate(fields => fields.Set(GValue.GIntType, "orientation", orientation));
        return turned.JpegsaveBuffer(q: 85, keep: keep);
    }

    public static byte[] Png(int width, int height)
    {
        using var image = Make(width, height);
        return image.PngsaveBuffer();
    }

    public static byte[] Save(int width, int height, string format)
    {
        using var image = Make(width, height);
        return image.WriteToBuffer(format);
    }

    /// <summary>Its right half cannot be seen.</summary>
    public static byte[] HalfSeen(int width, int height, string format)
    {
        using var image = Make(width, height);
        using var places = Image.Xyz(width, height);
        using var right = places[0] <= width / 2.0;
        using var seen = image.Bandjoin(right);
        return seen.WriteToBuffer(format);
    }

    /// <summary>The colours change from left to right and from top to bottom: turned or mirrored it is another picture.</summary>
    public static Image Make(int width, int height)
    {
        // NetVips starts libvips; what follows needs our settings, too.
        Assert.That(SiteGen.Images.Vips.LibVips.Failure, Is.Empty);
        using var places = Image.Xyz(width, height);
        using var red = places[0] * (200.0 / width);
        using var green = places[1] * (200.0 / height);
        using var noise = Image.Gaussnoise(width, height, sigma: 8, mean: 60, seed: 7);
        using var colours = red.Bandjoin(green, noise);
        using var bytes = colours.Cast(Enums.BandFormat.Uchar);
        return bytes.Copy(interpretation: Enums.Interpretation.Srgb).CopyMemory();
    }
}

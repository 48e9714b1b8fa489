using System.Globalization;
using NetVips;

namespace SiteGen.Benchmarks.Photos;

/// <summary>Draws photos of 12 megapixels that are as hard to decode and encode as real ones: large shapes, fine structure, noise, edges.</summary>
internal static class PhotoWriter
{
    private const int Width = 4000;
    private const int Height = 3000;

    // Size of the structure in pixels, and how much of the picture it makes.
    private static readonly (int Cell, double Strength)[] Layers = [(1000, 70), (250, 40), (60, 22), (14, 12)];

    public static void Write(int count, string folder)
    {
        Directory.CreateDirectory(folder);
        for (var photo = 1; photo <= count; photo++)
        {
            using var image = Make(photo);
            image.Jpegsave(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"photo-{photo:d4}.jpg")), q: 92);
        }
    }

    private static Image Make(int photo)
    {
        using var light = Structure(photo * 10);
        using var tint = Image.Perlin(Width, Height, cellSize: 800, seed: photo * 10 + 7);
        using var edges = light > 128.0;
        var channels = new Image[3];
        for (var i = 0; i < 3; i++)
        {
            using var grain = Image.Gaussnoise(Width, Height, mean: 0, sigma: 5, seed: photo * 10 + i);
            channels[i] = light + tint * (40.0 * (i - 1)) + edges * (0.08 * (i + 1)) + grain;
        }

        using var joined = channels[0].Bandjoin(channels[1], channels[2]);
        using var bytes = joined.Cast(Enums.BandFormat.Uchar);
        return bytes.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    private static Image Structure(int seed)
    {
        var sum = Image.Black(Width, Height) + 120.0;
        foreach (var (cell, strength) in Layers)
        {
            sum += Image.Perlin(Width, Height, cellSize: cell, seed: seed++) * strength;
        }

        return sum;
    }
}

using SiteGen.Configuration;

namespace SiteGen.Markdown.Galleries;

/// <summary>How wide pictures will be shown, told to browsers before they know the style sheet: Hugo has no word for it.</summary>
internal static class PictureSizes
{
    /// <summary>Text has some room beside it before it is as wide as it gets.</summary>
    private const int Margin = 40;

    private const int Gap = 8;

    /// <summary>A picture in the text: as wide as its author wants it or as it is, but never wider than the text.</summary>
    public static string InText(Picture picture, GalleriesConfig config)
        => WidthOf(picture) is var width && width < config.Column ? Of(width, width, "100vw") : Of(config.Column + Margin, config.Column, "100vw");

    /// <summary>Pictures in rows of equal height, each as wide as its shape wants; 0 stands for an unknown shape.</summary>
    public static ImmutableArray<string> InRows(ReadOnlySpan<double> ratios, GalleriesConfig config)
    {
        var sizes = ImmutableArray.CreateBuilder<string>(ratios.Length);
        for (var start = 0; start < ratios.Length;)
        {
            var end = EndOfRow(ratios, start, config, out var sum);
            var width = config.Column - (Gap * (end - start - 1));
            for (; start < end; start++)
            {
                // Style sheets stretch no row without end: the last one has few pictures.
                var full = ratios[start] / sum * width;
                var most = Math.Min(full, ratios[start] * config.RowHeight * 1.5);
                sizes.Add(Of(config.Column + Margin, (int)Math.Ceiling(most), Narrow(ratios[start], config)));
            }
        }

        return sizes.DrainToImmutable();
    }

    private static int WidthOf(Picture picture)
        => int.TryParse(picture.Width, NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            ? Math.Max(1, width)
            : picture.Photo?.Width ?? int.MaxValue;

    private static int EndOfRow(ReadOnlySpan<double> ratios, int start, GalleriesConfig config, out double sum)
    {
        sum = ratios[start];
        var end = start + 1;
        while (end < ratios.Length
            && ((sum + ratios[end]) * config.RowHeight) + (Gap * (end - start)) <= config.Column)
        {
            sum += ratios[end++];
        }

        return end;
    }

    private static string Narrow(double ratio, GalleriesConfig config)
        => string.Create(CultureInfo.InvariantCulture, $"min(100vw, {(int)Math.Ceiling(ratio * config.RowHeight * 1.5)}px)");

    private static string Of(int from, int width, string narrow)
        => string.Create(CultureInfo.InvariantCulture, $"(min-width: {from}px) {width}px, {narrow}");
}

using SiteGen.Configuration;

namespace SiteGen.Markdown.Galleries;

/// <summary>
/// How wide pictures will be shown: browsers choose a copy before they know the style sheet. The numbers of the theme are in the
/// configuration; a guess that is somewhat wrong costs some bytes, and nothing else.
/// </summary>
internal static class PictureSizes
{
    /// <summary>What a page leaves free beside its text, before that is as wide as it gets.</summary>
    private const int Margin = 40;

    /// <summary>Narrow windows have fewer pictures in a row: from which width on, and which part of the usual row.</summary>
    private const int Phone = 544;

    private const double RowOfTablet = 0.8;
    private const double RowOfPhone = 0.6;

    /// <summary>Rows are stretched until they are full, but not beyond this; a single row has no neighbours to stand out from.</summary>
    private const double MostStretch = 1.5;
    private const double MostStretchOfSingleRow = 1.9;
    private const double UsualStretch = 1.15;

    /// <summary>A picture in the text: as wide as its author wants it or as it is, but never wider than the text.</summary>
    public static string InText(Picture picture, GalleriesConfig config)
    {
        var width = WidthOf(picture);
        return width < config.Column ? Of(width, width, "100vw") : Of(config.Column + Margin, config.Column, "100vw");
    }

    /// <summary>Pictures in rows of equal height, each as wide as its shape (width by height) wants.</summary>
    public static ImmutableArray<string> InRows(ImmutableArray<double> ratios, GalleriesConfig config)
    {
        // So much of shapes fills a row.
        var row = (double)config.Width / config.RowHeight;
        var total = ratios.Sum();
        var rows = Math.Max(1, Math.Round((total / row) - 0.1));
        var least = Math.Max(total / rows, row / (rows > 1 ? MostStretch : MostStretchOfSingleRow));
        return [.. ratios.Select(ratio => InRow(ratio, least, row, config))];
    }

    private static string InRow(double ratio, double filled, double row, GalleriesConfig config)
    {
        var share = Math.Min(1, ratio / filled);
        var narrow = string.Create(
            CultureInfo.InvariantCulture,
            $"(min-width: {Phone}px) {Percent(ratio / (row * RowOfTablet))}vw, {Percent(ratio / (row * RowOfPhone))}vw");
        return Of(config.Width + Margin, (int)Math.Ceiling(share * config.Width), narrow);
    }

    private static int Percent(double share) => (int)Math.Ceiling(Math.Min(1, share * UsualStretch) * 100);

    private static int WidthOf(Picture picture)
        => int.TryParse(picture.Width, NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            ? Math.Max(1, width)
            : picture.Photo?.Width ?? int.MaxValue;

    private static string Of(int from, int width, string narrow)
        => string.Create(CultureInfo.InvariantCulture, $"(min-width: {from}px) {width}px, {narrow}");
}

using SiteGen.Configuration;

namespace SiteGen.Markdown.Galleries;

/// <summary>
/// How wide pictures will be shown: browsers choose a copy before they know the style sheet. The numbers of the theme are in the
/// configuration; a guess that is somewhat wrong costs some bytes, and nothing else.
/// </summary>
internal sealed class PictureSizes
{
    /// <summary>What a page leaves free beside its text, before that is as wide as it gets.</summary>
    private const int Margin = 40;

    /// <summary>From which width on a window is medium, and large.</summary>
    private const int Medium = 544;
    private const int Large = 960;

    /// <summary>How high a gallery of one row is at the most, and how high if only that makes it as wide as the text.</summary>
    private const double Tallest = 416;
    private const double TallestOfColumn = 576;

    private readonly double _width;
    private readonly GalleriesConfig _config;

    /// <param name="ratios">Of all photos of the gallery, added up.</param>
    public PictureSizes(GalleriesConfig config, double ratios)
    {
        _config = config;
        _width = Math.Min(config.Width, Math.Max(ratios * Tallest, Math.Min(config.Column, ratios * TallestOfColumn)));
    }

    /// <summary>A picture in the text: as wide as its author wants it or as it is, but never wider than the text.</summary>
    public static string InText(Picture picture, GalleriesConfig config)
    {
        var width = WidthOf(picture);
        return width < config.Column ? Of(width, width, "100vw") : Of(config.Column + Margin, config.Column, "100vw");
    }

    /// <summary>A picture of a gallery.</summary>
    public string InRow(RowParts parts)
    {
        var width = (int)Math.Ceiling(parts.Large * _width);
        return _width < Large - Margin
            ? Of(Large, width, Narrow(parts))
            : Of(_config.Width + Margin, width, string.Create(
                CultureInfo.InvariantCulture, $"(min-width: {Large}px) {Percent(parts.Large)}vw, {Narrow(parts)}"));
    }

    private static string Narrow(RowParts parts)
        => string.Create(CultureInfo.InvariantCulture, $"(min-width: {Medium}px) {Percent(parts.Medium)}vw, {Percent(parts.Small)}vw");

    private static int Percent(double part) => (int)Math.Ceiling(part * 100);

    private static int WidthOf(Picture picture)
        => int.TryParse(picture.Width, NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            ? Math.Max(1, width)
            : picture.Photo?.Width ?? int.MaxValue;

    private static string Of(int from, int width, string narrow)
        => string.Create(CultureInfo.InvariantCulture, $"(min-width: {from}px) {width}px, {narrow}");
}

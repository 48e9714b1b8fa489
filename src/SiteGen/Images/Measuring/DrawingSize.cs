using System.Xml;

namespace SiteGen.Images.Measuring;

/// <summary>The size of an SVG drawing from its first tag alone; the drawing itself is never interpreted.</summary>
internal static class DrawingSize
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    /// <summary>Width and height in pixels; 0 when it does not say.</summary>
    public static (int Width, int Height) Of(string fullPath)
    {
        try
        {
            using var reader = XmlReader.Create(fullPath, Settings);
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg"
                ? Of(reader.GetAttribute("width"), reader.GetAttribute("height"), reader.GetAttribute("viewBox"))
                : (0, 0);
        }
        catch (XmlException)
        {
            return (0, 0);
        }
    }

    private static (int Width, int Height) Of(string? width, string? height, string? viewBox)
    {
        var (wide, high) = (Pixels(width), Pixels(height));
        if (wide > 0 && high > 0)
        {
            return (Whole(wide), Whole(high));
        }

        var box = (viewBox ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        if (box.Length != 4 || Pixels(box[2]) is not (> 0 and var boxWidth) || Pixels(box[3]) is not (> 0 and var boxHeight))
        {
            return (0, 0);
        }

        return wide > 0 ? (Whole(wide), Whole(wide * boxHeight / boxWidth))
            : high > 0 ? (Whole(high * boxWidth / boxHeight), Whole(high))
            : (Whole(boxWidth), Whole(boxHeight));
    }

    // Percentages and the like depend on the page.
    private static double Pixels(string? length)
    {
        var number = (length ?? "").AsSpan().Trim();
        number = number.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? number[..^2] : number;
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 1_000_000 ? value : 0;
    }

    private static int Whole(double value) => Math.Max(1, (int)Math.Round(value, MidpointRounding.AwayFromZero));
}

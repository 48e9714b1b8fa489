using NetVips;
using SiteGen.Configuration;
using SiteGen.Files;
using SiteGen.Images.Metadata;
using SiteGen.Images.Vips;

namespace SiteGen.Images.Measuring;

/// <summary>Measures a picture: format, size, colour and a tiny preview. Damaged files show here, before a page counts on them.</summary>
internal static class PhotoMeter
{
    public static Measurement Measure(SourceFile file, long maxPixels)
    {
        try
        {
            return file.Size == 0 ? Measurement.Failed(ImageRules.NotAPicture, "is empty") : MeasureBytes(file, maxPixels);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Measurement.Failed(ImageRules.Damaged, $"cannot be read: {exception.Message}");
        }
    }

    private static Measurement MeasureBytes(SourceFile file, long maxPixels)
    {
        var start = new byte[ImageSignature.Bytes];
        int count;
        using (var stream = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0))
        {
            count = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        }

        if (ImageSignature.Of(start.AsSpan(0, count)) is not { } format)
        {
            return Measurement.Failed(ImageRules.NotAPicture, "is no picture of a known format, whatever its name says");
        }

        var hash = ContentHash.OfFile(file.FullPath);
        if (format == ImageFormat.Svg)
        {
            var (width, height) = DrawingSize.Of(file.FullPath);
            return new(new PhotoMeasures(hash, format, width, height));
        }

        return LibVips.Failure.Length > 0
            ? Measurement.Failed(ImageRules.NoDecoder, $"cannot be measured: {LibVips.Failure}")
            : Decode(file, new PhotoMeasures(hash, format, 0, 0) { Metadata = MetadataReader.Read(file.FullPath) }, start.AsSpan(0, count), maxPixels);
    }

    private static Measurement Decode(SourceFile file, PhotoMeasures facts, ReadOnlySpan<byte> start, long maxPixels)
    {
        try
        {
            using var header = VipsFile.Open(file.FullPath, facts.Format);
            var (width, height) = VipsFile.IsSideways(header) ? (header.Height, header.Width) : (header.Width, header.Height);
            if ((long)width * height > maxPixels)
            {
                return Measurement.Failed(
                    ImageRules.TooLarge,
                    string.Create(CultureInfo.InvariantCulture, $"claims {width} × {height} pixels, more than 'images.maxPixels' allows"));
            }

            var sized = facts with { Width = width, Height = height, IsAnimated = Animation.IsIn(facts.Format, start, header) };
            using var small = VipsFile.OpenPixels(file.FullPath, facts.Format, Math.Min(1, 2.0 * TinyPhoto.Side / Math.Min(width, height)));
            return new(TinyPhoto.Describe(small, sized));
        }
        catch (VipsException exception)
        {
            return exception.Message.Contains("compression format has not been built in", StringComparison.Ordinal)
                ? Measurement.Failed(ImageRules.NoHeicDecoder, "is a HEIC photo, which this machine cannot decode")
                : Measurement.Failed(ImageRules.Damaged, $"cannot be decoded: {ReasonOf(exception)}");
        }
    }

    // libvips tells the call that failed, then what each part of it says.
    private static string ReasonOf(VipsException exception)
    {
        var lines = exception.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length == 0 ? "the file is damaged" : lines[^1];
    }
}

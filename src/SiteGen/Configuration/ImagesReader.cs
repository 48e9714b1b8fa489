using System.Collections.Frozen;
using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>Reads <c>images</c>, of the site or of a single picture, and what Hugo's <c>imaging</c> says of the same.</summary>
internal static class ImagesReader
{
    // What WebP can hold is the narrowest of all.
    private const int Widest = 16_383;

    private static readonly FrozenDictionary<string, ImageFormat> Formats = new Dictionary<string, ImageFormat>
    {
        ["avif"] = ImageFormat.Avif,
        ["webp"] = ImageFormat.WebP,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, ImageMetadata> Metadata = new Dictionary<string, ImageMetadata>
    {
        ["strip"] = ImageMetadata.Strip,
        ["keep"] = ImageMetadata.Keep,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static ImagesConfig Read(MetaFields fields, SiteConfig config, ConfigReport report)
    {
        var defaults = config.IsHugo ? WithHugos(fields.Map("imaging"), config.Images, report) : config.Images;
        return report.Read(fields, "images", map => OfSite(map, defaults, report));
    }

    /// <summary>What a page's front matter says of one picture.</summary>
    public static ImagesConfig Read(MetaValue.Map map, ImagesConfig defaults, ConfigReport report)
        => report.Read(map, "images.", fields => OfPicture(fields, defaults, report));

    private static ImagesConfig OfSite(MetaFields map, ImagesConfig defaults, ConfigReport report) => OfPicture(map, defaults, report) with
    {
        MaxPixels = report.AtLeast(map, "maxPixels", 1, (int)Math.Min(defaults.MaxPixels, int.MaxValue)),
        Metadata = report.Choice(map, "metadata", Metadata, defaults.Metadata),
    };

    private static ImagesConfig OfPicture(MetaFields map, ImagesConfig defaults, ConfigReport report) => defaults with
    {
        HasVariants = map.Flag("variants") ?? defaults.HasVariants,
        Formats = FormatsOf(map, defaults.Formats, report),
        Widths = WidthsOf(map, defaults.Widths, report),
        Quality = report.Read(map, "quality", quality => defaults.Quality
            .SetItem(ImageFormat.Avif, Within(quality, "avif", 1, 100, defaults.QualityOf(ImageFormat.Avif), report))
            .SetItem(ImageFormat.WebP, Within(quality, "webp", 1, 100, defaults.QualityOf(ImageFormat.WebP), report))
            .SetItem(ImageFormat.Jpeg, Within(quality, "jpeg", 1, 100, defaults.QualityOf(ImageFormat.Jpeg), report))),
        Effort = report.Read(map, "effort", effort => defaults.Effort
            .SetItem(ImageFormat.Avif, Within(effort, "avif", 0, 9, defaults.EffortOf(ImageFormat.Avif), report))
            .SetItem(ImageFormat.WebP, Within(effort, "webp", 0, 6, defaults.EffortOf(ImageFormat.WebP), report))),
    };

    // Hugo makes pictures only where templates ask for them; what its settings say of quality holds for ours, too.
    private static ImagesConfig WithHugos(MetaValue.Map? imaging, ImagesConfig defaults, ConfigReport report)
    {
        if (imaging is null)
        {
            return defaults;
        }

        var fields = new MetaFields(imaging, ConfigRules.WrongType);
        var all = fields.Integer("quality") is { } quality and >= 1 and <= 100
            ? defaults.Quality.SetItem(ImageFormat.WebP, quality).SetItem(ImageFormat.Jpeg, quality)
            : defaults.Quality;
        foreach (var (key, format) in (ReadOnlySpan<(string, ImageFormat)>)
            [("jpeg", ImageFormat.Jpeg), ("webp", ImageFormat.WebP), ("avif", ImageFormat.Avif)])
        {
            if (fields.Map(key) is { } own)
            {
                var now = all.GetValueOrDefault(format);
                all = all.SetItem(format, report.Read(own, $"imaging.{key}.", map => QualityIn(map, now)));
            }
        }

        return defaults with { Quality = all };
    }

    private static int QualityIn(MetaFields map, int otherwise)
    {
        // Known to Hugo, and nothing that a word should be said about.
        foreach (var key in (ReadOnlySpan<string>)["hint", "method", "compression", "encoderSpeed", "useSharpYuv"])
        {
            _ = map.Value(key);
        }

        return map.Integer("quality") is { } quality and >= 1 and <= 100 ? quality : otherwise;
    }

    private static ImmutableArray<ImageFormat> FormatsOf(MetaFields map, ImmutableArray<ImageFormat> otherwise, ConfigReport report)
    {
        var words = map.Texts("formats");
        if (words.IsDefault)
        {
            return otherwise;
        }

        foreach (var word in words.Where(static word => !Formats.ContainsKey(word)))
        {
            report.Add(ConfigRules.UnknownChoice.At(
                map.LocationOf("formats", word), $"'formats' does not know '{word}'", "'formats' knows: avif, webp"));
        }

        return [.. words.Where(Formats.ContainsKey).Select(static word => Formats[word]).Distinct()];
    }

    private static ImmutableArray<int> WidthsOf(MetaFields map, ImmutableArray<int> otherwise, ConfigReport report)
    {
        var words = map.Texts("widths");
        if (words.IsDefault)
        {
            return otherwise;
        }

        var widths = new SortedSet<int>();
        foreach (var word in words)
        {
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width is >= 1 and <= Widest)
            {
                widths.Add(width);
                continue;
            }

            report.Add(ConfigRules.OutOfRange.At(
                map.LocationOf("widths", word), $"'widths' takes whole numbers of pixels from 1 to {Widest}, not '{word}'"));
        }

        return widths.Count == 0 ? otherwise : [.. widths];
    }

    private static int Within(MetaFields map, string key, int lowest, int highest, int otherwise, ConfigReport report)
    {
        var number = map.Integer(key) ?? otherwise;
        if (number >= lowest && number <= highest)
        {
            return number;
        }

        report.Add(ConfigRules.OutOfRange.At(map.LocationOf(key), $"'{key}' must be from {lowest} to {highest}, not {number}"));
        return otherwise;
    }
}

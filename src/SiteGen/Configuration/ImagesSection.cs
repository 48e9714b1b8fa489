using System.Text.Json;

namespace SiteGen.Configuration;

/// <summary>Shows <c>images</c> in the effective configuration.</summary>
internal static class ImagesSection
{
    public static void Write(Utf8JsonWriter json, ImagesConfig images) => json.WriteObject("images", () =>
    {
        json.WriteBoolean("variants", images.HasVariants);
        json.WriteTexts("formats", [.. images.Formats.Select(NameOf)]);
        json.WriteStartArray("widths");
        foreach (var width in images.Widths)
        {
            json.WriteNumberValue(width);
        }

        json.WriteEndArray();
        WriteNumbers(json, "quality", images.Quality);
        WriteNumbers(json, "effort", images.Effort);
        json.WriteNumber("maxPixels", images.MaxPixels);
        json.WriteString("metadata", images.Metadata.ToString().ToLowerInvariant());
    });

    private static void WriteNumbers(Utf8JsonWriter json, string key, ImmutableDictionary<ImageFormat, int> numbers) => json.WriteObject(key, () =>
    {
        foreach (var (format, number) in numbers.OrderBy(static pair => NameOf(pair.Key), StringComparer.Ordinal))
        {
            json.WriteNumber(NameOf(format), number);
        }
    });

    private static string NameOf(ImageFormat format) => format.ToString().ToLowerInvariant();
}

using System.Text.Json;

namespace SiteGen.Configuration;

/// <summary>The output formats that the configuration adds or changes, and the endings of their files.</summary>
internal static class FormatSections
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<OutputFormat> formats)
    {
        json.WriteObject("mediaTypes", () =>
        {
            foreach (var format in formats.DistinctBy(static format => format.MediaType))
            {
                json.WriteObject(format.MediaType, () => WriteEnding(json, format.Ending));
            }
        });
        json.WriteObject("outputFormats", () =>
        {
            foreach (var format in formats)
            {
                json.WriteObject(format.Name, () => WriteFormat(json, format));
            }
        });
    }

    private static void WriteEnding(Utf8JsonWriter json, string ending)
    {
        json.WriteTexts("suffixes", ending.Length == 0 ? [] : [ending[1..]]);
        if (ending.Length > 0)
        {
            json.WriteString("delimiter", ending[..1]);
        }
    }

    private static void WriteFormat(Utf8JsonWriter json, OutputFormat format)
    {
        json.WriteString("mediaType", format.MediaType);
        json.WriteString("baseName", format.BaseName);
        if (format.Path.Length > 0)
        {
            json.WriteString("path", format.Path);
        }

        json.WriteString("rel", format.Rel);
        if (format.Protocol.Length > 0)
        {
            json.WriteString("protocol", format.Protocol);
        }

        json.WriteBoolean("isPlainText", format.IsPlainText);
        json.WriteBoolean("isHTML", format.IsHtml);
        json.WriteBoolean("ugly", format.IsUgly);
        json.WriteBoolean("noUgly", format.IsNeverUgly);
        json.WriteBoolean("notAlternative", format.IsNotAlternative);
    }
}

using System.Collections.Frozen;

namespace SiteGen.Content.Assembling;

/// <summary>The main media type of a file by its ending, as far as the order of a bundle's files depends on it.</summary>
internal static class ResourceTypes
{
    private const string Application =
        "7z ai apk atom class deb dmg doc docx dot eps epub exe geojson gpx gz ipynb iso jar json key kml map numbers odt pages "
        + "pdf php pl pm ppt pptx ps rb rpm rss sh sql swf tar toml wasm webmanifest xls xlsx xml xslt yaml yml zip";

    private const string Text =
        "bib c cpp cs css csv diff erl ex exs go h hs htm html ics java js jsx kt log lua m mjs ml mm patch py rs sass scala scss "
        + "tex ts tsv tsx txt vcf xsl";

    private static readonly FrozenDictionary<string, string> Types = new (string Type, string Endings)[]
    {
        ("application", Application),
        ("audio", "flac mod mp3 ogg wav"),
        ("font", "otf ttf woff woff2"),
        ("image", "avif bmp gif heic ico jpeg jpg png psd svg tif tiff webp"),
        ("text", Text),
        ("video", "avi mov mp4 mpeg mpg ogv webm"),
    }.SelectMany(static row => row.Endings.Split(' '), static (row, ending) => (row.Type, Ending: $".{ending}"))
        .ToFrozenDictionary(static pair => pair.Ending, static pair => pair.Type, StringComparer.Ordinal);

    /// <param name="extension">In small letters, with its dot; a file without one counts as bytes of an application.</param>
    public static string Of(string extension)
        => extension.Length == 0 ? "application" : Types.GetValueOrDefault(extension, "");
}

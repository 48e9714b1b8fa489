using System.Text;
using SiteGen.Configuration;
using SiteGen.Files;
using SiteGen.Images.Metadata;

namespace SiteGen.Images.Measuring;

/// <summary>Facts of a photo as lines of text, one a fact; whatever is not exactly what was written is no facts at all.</summary>
internal static class FactsText
{
    private const string Header = "sitegen photo 2";
    private const int Lines = 17;

    public static string Of(PhotoMeasures facts)
    {
        var (text, metadata) = (new StringBuilder(), facts.Metadata);
        string[] lines =
        [
            Header, facts.Hash.ToString(), facts.Format.ToString(), Number(facts.Width), Number(facts.Height), Number(facts.IsAnimated ? 1 : 0),
            Number(facts.HasAlpha ? 1 : 0), facts.Colour, facts.Preview, metadata.Title, metadata.Caption, metadata.AltText,
            Number(metadata.Taken?.Ticks ?? -1), metadata.Artist, metadata.Copyright, metadata.Camera,
            $"{Number(metadata.Orientation)}{(metadata.HasLocation ? " located" : "")}",
        ];
        foreach (var line in lines)
        {
            text.Append(Escape(line)).Append('\n');
        }

        foreach (var (name, value) in metadata.Exif)
        {
            text.Append(Escape(name)).Append('\t').Append(Escape(value)).Append('\n');
        }

        return text.Append("end").ToString();
    }

    /// <returns>Null for a text of another version, or half a text.</returns>
    public static PhotoMeasures? Parse(string text)
    {
        var lines = text.Split('\n');
        if (lines.Length < Lines + 1 || lines[0] != Header || lines[^1] != "end" || !Enum.TryParse<ImageFormat>(lines[2], out var format))
        {
            return null;
        }

        var hash = new ContentHash(UInt128.Parse(lines[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        return new PhotoMeasures(hash, format, (int)Number(lines[3]), (int)Number(lines[4]))
        {
            IsAnimated = lines[5] == "1",
            HasAlpha = lines[6] == "1",
            Colour = lines[7],
            Preview = lines[8],
            Metadata = MetadataOf(lines),
        };
    }

    private static PhotoMetadata MetadataOf(string[] lines) => new()
    {
        Title = Unescape(lines[9]),
        Caption = Unescape(lines[10]),
        AltText = Unescape(lines[11]),
        Taken = Number(lines[12]) is >= 0 and var ticks ? new DateTime(ticks) : null,
        Artist = Unescape(lines[13]),
        Copyright = Unescape(lines[14]),
        Camera = Unescape(lines[15]),
        Orientation = (int)Number(lines[16].Split(' ')[0]),
        HasLocation = lines[16].EndsWith(" located", StringComparison.Ordinal),
        Exif = lines[Lines..^1].Select(static line => line.Split('\t')).Where(static pair => pair.Length == 2)
            .ToImmutableSortedDictionary(static pair => Unescape(pair[0]), static pair => Unescape(pair[1])),
    };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal);

    private static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isEscape = text[i] == '\\' && i + 1 < text.Length;
            result.Append(!isEscape ? text[i] : text[++i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', var other => other });
        }

        return result.ToString();
    }
}

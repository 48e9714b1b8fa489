namespace SiteGen.Images.Metadata;

/// <summary>Reads the dates of EXIF, XMP and IPTC: the camera's clock as it stood, without guesses at time zones.</summary>
internal static class TakenDate
{
    private static readonly string[] Forms =
    [
        "yyyy':'MM':'dd HH':'mm':'ss", "yyyy':'MM':'dd HH':'mm", "yyyy'-'MM'-'dd HH':'mm':'ss", "yyyy':'MM':'dd",
        "yyyy'-'MM'-'dd'T'HH':'mm':'ss", "yyyy'-'MM'-'dd'T'HH':'mm", "yyyy'-'MM'-'dd", "yyyyMMdd",
    ];

    /// <summary>Null for what is no date; cameras without a clock write zeros or spaces.</summary>
    public static DateTime? Of(string text)
    {
        var clock = text.Trim();
        var isLong = clock.Length > 19 && clock[19] is '.' or '+' or '-' or 'Z' or ' ';
        clock = isLong ? clock[..19] : clock.Length == 17 && clock.EndsWith('Z') ? clock[..16] : clock;
        return DateTime.TryParseExact(clock, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year > 1
            ? date
            : null;
    }
}

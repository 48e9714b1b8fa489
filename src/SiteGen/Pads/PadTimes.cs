namespace SiteGen.Pads;

/// <summary>Moments as files' names and JSON have them: UTC, to the second.</summary>
public static class PadTimes
{
    private const string InName = "yyyy-MM-dd'T'HHmmss'Z'";
    private const string InJson = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary><c>2020-06-05T081500Z</c>: no disk takes a colon amiss, and names sort by time.</summary>
    public static string FileName(DateTimeOffset time) => time.UtcDateTime.ToString(InName, CultureInfo.InvariantCulture);

    public static DateTimeOffset? FromFileName(string name) => Parse(name, InName);

    /// <summary><c>2020-06-05T08:15:00Z</c>.</summary>
    public static string Text(DateTimeOffset time) => time.UtcDateTime.ToString(InJson, CultureInfo.InvariantCulture);

    public static DateTimeOffset? FromText(string text) => Parse(text, InJson);

    private static DateTimeOffset? Parse(string text, string format) => DateTimeOffset.TryParseExact(
        text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
        ? time
        : null;
}

using SiteGen.Diagnostics;

namespace SiteGen.Data;

/// <summary>
/// The dates of YAML and TOML: RFC 3339, where the time, the zone or both may be missing and <c>T</c> may be a space.
/// </summary>
internal static class MetaDate
{
    private static readonly string[] LocalFormats =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm",
        "HH:mm:ss", "HH:mm:ss.FFFFFFF", "HH:mm",
    ];

    private static readonly string[] OffsetFormats =
    [
        "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mmzzz",
    ];

    /// <summary>
    /// Null when <paramref name="written"/> is no such date. A time without a date is on the first day of year 1.
    /// </summary>
    public static MetaValue.Date? Parse(string written, SourceLocation at)
    {
        var text = Normalize(written);
        var culture = CultureInfo.InvariantCulture;
        if (DateTime.TryParseExact(text, LocalFormats, culture, DateTimeStyles.NoCurrentDateDefault, out var local))
        {
            return new(local, null, written, at);
        }

        return DateTimeOffset.TryParseExact(text, OffsetFormats, culture, DateTimeStyles.None, out var date)
            ? new(date.DateTime, date.Offset, written, at)
            : null;
    }

    // Fractions finer than .NET's 100 ns are cut, as Hugo's output never shows them.
    private static string Normalize(string written)
    {
        var text = written.Trim();
        text = text.Length > 10 && text[10] is ' ' or 't' ? $"{text[..10]}T{text[11..].TrimStart()}" : text;
        text = text.EndsWith('Z') || text.EndsWith('z') ? text[..^1] + "+00:00" : text;
        text = text.Replace(" +", "+", StringComparison.Ordinal).Replace(" -", "-", StringComparison.Ordinal);
        var dot = text.IndexOf('.');
        var end = dot + 1;
        while (dot >= 0 && end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return dot >= 0 && end - dot > 8 ? text[..(dot + 8)] + text[end..] : text;
    }
}

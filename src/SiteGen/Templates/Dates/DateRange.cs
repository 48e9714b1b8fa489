namespace SiteGen.Templates.Dates;

/// <summary>Writes the days from one date to another as briefly as a language's own way of writing dates lets: <c>1–5 June 2020</c>.</summary>
internal static class DateRange
{
    /// <param name="end">Null for a single day.</param>
    /// <param name="format">How a day is written.</param>
    public static string Format(DateTimeOffset start, DateTimeOffset? end, string format, DateWords words)
    {
        var first = DateFormat.Format(start, format, words);
        if (end is not { } last || last.Date == start.Date)
        {
            return first;
        }

        var other = DateFormat.Format(last, format, words);
        if (start.Year != last.Year)
        {
            return $"{first} – {other}";
        }

        return start.Month == last.Month ? Days(first.Split(' '), other.Split(' ')) : Months(first, other, start.Year);
    }

    // Of two days of a month, all words but one are the same.
    private static string Days(string[] first, string[] other)
    {
        var before = 0;
        while (before < first.Length && before < other.Length && first[before] == other[before])
        {
            before++;
        }

        var after = 0;
        while (after < first.Length - before && after < other.Length - before && first[^(after + 1)] == other[^(after + 1)])
        {
            after++;
        }

        return first.Length == other.Length && first.Length - before - after == 1 && before + after > 0
            ? string.Join(' ', [.. other[..before], $"{first[before].TrimEnd(',')}–{other[before]}", .. other[(before + 1)..]])
            : $"{string.Join(' ', first)} – {string.Join(' ', other)}";
    }

    // The year stands at one end, if it is a word of its own.
    private static string Months(string first, string other, int year)
    {
        var written = year.ToString(CultureInfo.InvariantCulture);
        return first.EndsWith($" {written}", StringComparison.Ordinal) && other.EndsWith($" {written}", StringComparison.Ordinal)
            ? $"{first[..^(written.Length + 1)].TrimEnd(',')} – {other}"
            : $"{first} – {other}";
    }
}

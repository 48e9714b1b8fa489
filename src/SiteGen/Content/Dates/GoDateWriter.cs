using System.Text;

namespace SiteGen.Content.Dates;

/// <summary>Writes a date in a Go pattern, with English names.</summary>
internal static class GoDateWriter
{
    public static string Write(GoLayout layout, DateTimeOffset date)
    {
        var result = new StringBuilder();
        foreach (var part in layout.Parts)
        {
            result.Append(Field(part, date));
        }

        return result.ToString();
    }

    private static string Field(GoPart part, DateTimeOffset date) => part.Field switch
    {
        GoField.Year => Text(date, "yyyy"),
        GoField.ShortYear => Text(date, "yy"),
        GoField.MonthName => Text(date, "MMMM"),
        GoField.ShortMonthName => Text(date, "MMM"),
        GoField.Month => Text(date, "%M"),
        GoField.PaddedMonth => Text(date, "MM"),
        GoField.WeekdayName => Text(date, "dddd"),
        GoField.ShortWeekdayName => Text(date, "ddd"),
        GoField.Day => Text(date, "%d"),
        GoField.SpacedDay => Text(date, "%d").PadLeft(2),
        GoField.PaddedDay => Text(date, "dd"),
        GoField.PaddedYearDay => date.DayOfYear.ToString("000", CultureInfo.InvariantCulture),
        GoField.Hour24 => Text(date, "HH"),
        GoField.Hour12 => Text(date, "%h"),
        GoField.PaddedHour12 => Text(date, "hh"),
        GoField.Minute => Text(date, "%m"),
        GoField.PaddedMinute => Text(date, "mm"),
        GoField.Second => Text(date, "%s"),
        GoField.PaddedSecond => Text(date, "ss"),
        GoField.Fraction => Text(date, '.' + new string('f', Math.Min(part.Text.Length - 1, 7))),
        GoField.TrimmedFraction => Text(date, '.' + new string('F', Math.Min(part.Text.Length - 1, 7))),
        GoField.UpperHalf => date.Hour < 12 ? "AM" : "PM",
        GoField.LowerHalf => date.Hour < 12 ? "am" : "pm",
        GoField.ZoneName => date.Offset == TimeSpan.Zero ? "UTC" : Offset(date, ""),
        GoField.Offset => Offset(date, ""),
        GoField.ColonOffset => Offset(date, ":"),
        GoField.HourOffset => Text(date, "zz"),
        GoField.ZuluOffset => date.Offset == TimeSpan.Zero ? "Z" : Offset(date, ""),
        GoField.ZuluColonOffset => date.Offset == TimeSpan.Zero ? "Z" : Offset(date, ":"),
        _ => part.Text,
    };

    private static string Text(DateTimeOffset date, string format) => date.ToString(format, CultureInfo.InvariantCulture);

    private static string Offset(DateTimeOffset date, string colon)
        => Text(date, "zzz").Replace(":", colon, StringComparison.Ordinal);
}

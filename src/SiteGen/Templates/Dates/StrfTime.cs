using System.Text;

namespace SiteGen.Templates.Dates;

/// <summary>The signs that people know from strftime and from Scriban: <c>%d %B %Y</c>.</summary>
internal static class StrfTime
{
    public static void Append(StringBuilder result, DateTimeOffset date, string layout, DateWords words)
    {
        for (var i = 0; i < layout.Length; i++)
        {
            if (layout[i] != '%' || i + 1 == layout.Length)
            {
                result.Append(layout[i]);
                continue;
            }

            var isBare = layout[i + 1] == '-' && i + 2 < layout.Length;
            i += isBare ? 2 : 1;
            var text = Sign(date, layout[i], words);
            result.Append(isBare ? text.TrimStart('0', ' ') : text);
        }
    }

    private static string Sign(DateTimeOffset date, char sign, DateWords words) => sign switch
    {
        'B' => words.Month(date),
        'b' or 'h' => words.ShortMonth(date),
        'A' => words.Day(date),
        'a' => words.ShortDay(date),
        'e' => date.Day.ToString(CultureInfo.InvariantCulture).PadLeft(2),
        'j' => date.DayOfYear.ToString("000", CultureInfo.InvariantCulture),
        'p' => date.Hour < 12 ? "AM" : "PM",
        'P' => date.Hour < 12 ? "am" : "pm",
        'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(CultureInfo.InvariantCulture),
        's' => date.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        'z' => DateFormat.Format(date, "-0700", words),
        '%' => "%",
        _ when NetFormat(sign) is { } format => date.ToString(format, CultureInfo.InvariantCulture),
        _ => $"%{sign}",
    };

    private static string? NetFormat(char sign) => sign switch
    {
        'Y' => "yyyy",
        'y' => "yy",
        'm' => "MM",
        'd' => "dd",
        'H' => "HH",
        'I' => "hh",
        'M' => "mm",
        'S' => "ss",
        'F' => "yyyy-MM-dd",
        'T' => "HH:mm:ss",
        'R' => "HH:mm",
        'D' => "MM/dd/yy",
        _ => null,
    };
}

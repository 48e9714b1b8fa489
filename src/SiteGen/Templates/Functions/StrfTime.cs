using System.Text;

namespace SiteGen.Templates.Functions;

/// <summary>The signs that people know from strftime and from Scriban: <c>%d %B %Y</c>.</summary>
internal static class StrfTime
{
    public static void Append(StringBuilder result, DateTimeOffset date, string layout)
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
            var text = Sign(date, layout[i]);
            result.Append(isBare ? text.TrimStart('0', ' ') : text);
        }
    }

    private static string Sign(DateTimeOffset date, char sign) => sign switch
    {
        'B' => DateNames.Months[date.Month - 1],
        'b' or 'h' => DateNames.Months[date.Month - 1][..3],
        'A' => DateNames.Days[(int)date.DayOfWeek],
        'a' => DateNames.Days[(int)date.DayOfWeek][..3],
        'e' => date.Day.ToString(CultureInfo.InvariantCulture).PadLeft(2),
        'j' => date.DayOfYear.ToString("000", CultureInfo.InvariantCulture),
        'p' => date.Hour < 12 ? "AM" : "PM",
        'P' => date.Hour < 12 ? "am" : "pm",
        'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(CultureInfo.InvariantCulture),
        's' => date.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        'z' => DateFormat.Format(date, "-0700"),
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

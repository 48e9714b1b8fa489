using System.Text;

namespace SiteGen.Templates.Functions;

/// <summary>Writes dates the way authors ask for them: by name, in Go's layouts or with strftime's signs.</summary>
internal static class DateFormat
{
    // Go's reference time; of two that fit, the longer one counts.
    private static readonly ImmutableArray<string> GoTokens =
    [
        "January", "Monday", "Z07:00", "-07:00", "Z0700", "-0700", "2006", "Jan", "Mon", "MST", "002", "-07",
        "01", "02", "03", "04", "05", "06", "15", "PM", "pm", "_2", "1", "2", "3", "4", "5",
    ];

    public static string Format(DateTimeOffset date, string layout)
    {
        var pattern = layout switch
        {
            ":date_full" => "Monday, January 2, 2006",
            ":date_long" => "January 2, 2006",
            ":date_medium" => "Jan 2, 2006",
            ":date_short" => "1/2/06",
            ":time_full" or ":time_long" => "3:04:05 pm MST",
            ":time_medium" => "3:04:05 pm",
            ":time_short" => "3:04 pm",
            _ => layout,
        };
        var result = new StringBuilder(pattern.Length + 16);
        if (pattern.Contains('%'))
        {
            StrfTime.Append(result, date, pattern);
        }
        else
        {
            AppendGo(result, date, pattern);
        }

        return result.ToString();
    }

    /// <summary>RFC 3339, as Hugo writes it into pages and feeds.</summary>
    public static string Iso(DateTimeOffset date)
        => date.ToString(date.Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ssZ" : "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private static void AppendGo(StringBuilder result, DateTimeOffset date, string layout)
    {
        for (var i = 0; i < layout.Length;)
        {
            var token = TokenAt(layout, i);
            if (token is null)
            {
                result.Append(layout[i++]);
                continue;
            }

            result.Append(Go(date, token));
            i += token.Length;
        }
    }

    private static string? TokenAt(string layout, int at)
    {
        foreach (var token in GoTokens)
        {
            if (string.CompareOrdinal(layout, at, token, 0, token.Length) == 0)
            {
                return token;
            }
        }

        return null;
    }

    private static string Go(DateTimeOffset date, string token) => token switch
    {
        "January" => DateNames.Months[date.Month - 1],
        "Jan" => DateNames.Months[date.Month - 1][..3],
        "Monday" => DateNames.Days[(int)date.DayOfWeek],
        "Mon" => DateNames.Days[(int)date.DayOfWeek][..3],
        "002" => date.DayOfYear.ToString("000", CultureInfo.InvariantCulture),
        "_2" => date.Day.ToString(CultureInfo.InvariantCulture).PadLeft(2),
        "PM" => date.Hour < 12 ? "AM" : "PM",
        "pm" => date.Hour < 12 ? "am" : "pm",
        "MST" => date.Offset == TimeSpan.Zero ? "UTC" : Offset(date, ""),
        "Z07:00" => date.Offset == TimeSpan.Zero ? "Z" : Offset(date, ":"),
        "Z0700" => date.Offset == TimeSpan.Zero ? "Z" : Offset(date, ""),
        "-07:00" => Offset(date, ":"),
        "-0700" => Offset(date, ""),
        "-07" => Offset(date, "")[..3],
        _ => date.ToString(NetFormat(token), CultureInfo.InvariantCulture),
    };

    // A lone letter would be one of .NET's named formats, hence the percent signs.
    private static string NetFormat(string token) => token switch
    {
        "2006" => "yyyy",
        "06" => "yy",
        "01" => "MM",
        "1" => "%M",
        "02" => "dd",
        "2" => "%d",
        "15" => "HH",
        "03" => "hh",
        "3" => "%h",
        "04" => "mm",
        "4" => "%m",
        "05" => "ss",
        _ => "%s",
    };

    private static string Offset(DateTimeOffset date, string colon)
    {
        var minutes = (int)date.Offset.TotalMinutes;
        var (hours, rest) = Math.DivRem(Math.Abs(minutes), 60);
        return string.Create(CultureInfo.InvariantCulture, $"{(minutes < 0 ? '-' : '+')}{hours:00}{colon}{rest:00}");
    }
}

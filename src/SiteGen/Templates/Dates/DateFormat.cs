using System.Text;

namespace SiteGen.Templates.Dates;

/// <summary>Writes dates the way authors ask for them: by name, in Go's layouts or with strftime's signs.</summary>
internal static class DateFormat
{
    // Go's reference time; of two that fit, the longer one counts.
    private static readonly ImmutableArray<string> GoTokens =
    [
        "January", "Monday", "Z07:00", "-07:00", "Z0700", "-0700", "2006", "Jan", "Mon", "MST", "002", "-07",
        "01", "02", "03", "04", "05", "06", "15", "PM", "pm", "_2", "1", "2", "3", "4", "5",
    ];

    public static string Format(DateTimeOffset date, string layout, DateWords words)
    {
        var result = new StringBuilder(layout.Length + 16);
        if (words.Pattern(layout) is { } pattern)
        {
            LocalePattern.Append(result, date, pattern, words);
        }
        else if (layout.Contains('%'))
        {
            StrfTime.Append(result, date, layout, words);
        }
        else
        {
            AppendGo(result, date, layout, words);
        }

        return result.ToString();
    }

    /// <summary>The name of its time zone as far as it is known.</summary>
    public static string Zone(DateTimeOffset date) => date.Offset == TimeSpan.Zero ? "UTC" : Offset(date, "");

    /// <summary>RFC 3339, as Hugo writes it into pages and feeds.</summary>
    public static string Iso(DateTimeOffset date)
        => date.ToString(date.Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ssZ" : "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private static void AppendGo(StringBuilder result, DateTimeOffset date, string layout, DateWords words)
    {
        for (var i = 0; i < layout.Length;)
        {
            var token = TokenAt(layout, i);
            if (token is null)
            {
                result.Append(layout[i++]);
                continue;
            }

            result.Append(Go(date, token, words));
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

    private static string Go(DateTimeOffset date, string token, DateWords words) => token switch
    {
        "January" => words.Month(date),
        "Jan" => words.ShortMonth(date),
        "Monday" => words.Day(date),
        "Mon" => words.ShortDay(date),
        "002" => date.DayOfYear.ToString("000", CultureInfo.InvariantCulture),
        "_2" => date.Day.ToString(CultureInfo.InvariantCulture).PadLeft(2),
        "PM" => date.Hour < 12 ? "AM" : "PM",
        "pm" => date.Hour < 12 ? "am" : "pm",
        "MST" => Zone(date),
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

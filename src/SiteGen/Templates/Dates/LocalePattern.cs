using System.Text;

namespace SiteGen.Templates.Dates;

/// <summary>Writes a date by a pattern in CLDR's letters: <c>EEEE, d 'de' MMMM y</c>.</summary>
internal static class LocalePattern
{
    public static void Append(StringBuilder result, DateTimeOffset date, string pattern, DateWords words)
    {
        for (var i = 0; i < pattern.Length;)
        {
            var sign = pattern[i];
            if (sign == '\'')
            {
                i = AppendQuoted(result, pattern, i + 1);
                continue;
            }

            var start = i;
            while (i < pattern.Length && pattern[i] == sign)
            {
                i++;
            }

            result.Append(Part(date, pattern[start..i], words));
        }
    }

    private static int AppendQuoted(StringBuilder result, string pattern, int start)
    {
        var end = pattern.IndexOf('\'', start);
        while (end + 1 < pattern.Length && pattern[end + 1] == '\'')
        {
            result.Append(pattern, start, end + 1 - start);
            start = end + 2;
            end = pattern.IndexOf('\'', start);
        }

        result.Append(pattern, start, end - start);
        return end + 1;
    }

    private static string Part(DateTimeOffset date, string part, DateWords words) => part switch
    {
        "EEEE" => words.Day(date),
        "EEE" => words.ShortDay(date),
        "MMMM" => words.Month(date),
        "MMM" => words.ShortMonth(date),
        "a" => date.Hour < 12 ? "am" : "pm",
        "z" => DateFormat.Zone(date),
        "y" => date.Year.ToString(CultureInfo.InvariantCulture),
        // A lone letter would be one of .NET's named formats.
        "d" or "M" or "H" or "h" or "m" or "s" => date.ToString($"%{part}", CultureInfo.InvariantCulture),
        "yy" or "dd" or "MM" or "HH" or "hh" or "mm" or "ss" => date.ToString(part, CultureInfo.InvariantCulture),
        _ => part,
    };
}

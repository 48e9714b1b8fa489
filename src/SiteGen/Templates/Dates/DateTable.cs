using System.Text;

namespace SiteGen.Templates.Dates;

/// <summary>
/// The table of languages that travels inside the program, as the runtime carries no culture data. A line is a locale, its months, short
/// months, days and short days, and eight patterns; what is empty is as in the locale without its last part.
/// </summary>
internal static class DateTable
{
    public static string? Line(string locale)
    {
        ReadOnlySpan<byte> table = Read();
        var start = Encoding.UTF8.GetBytes($"\n{locale}\t");
        var at = table.IndexOf(start);
        if (at < 0)
        {
            return null;
        }

        var line = table[(at + start.Length)..];
        return Encoding.UTF8.GetString(line[..line.IndexOf((byte)'\n')]);
    }

    private static byte[] Read()
    {
        using var stream = typeof(DateTable).Assembly.GetManifestResourceStream("dates.txt")
            ?? throw new FileNotFoundException("the table of dates was not built in", "dates.txt");
        var bytes = new byte[stream.Length + 1];
        bytes[0] = (byte)'\n';
        stream.ReadExactly(bytes.AsSpan(1));
        return bytes;
    }
}

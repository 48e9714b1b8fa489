namespace SiteGen.Content.Dates;

/// <summary>A date at the start of a file name, which counts where the site says <c>:filename</c>.</summary>
internal static class FileNameDate
{
    private const int DateLength = 10;
    private const int TimeLength = 19;

    /// <summary>The date and the rest of the name, which is the page's slug; null when the name starts with no date.</summary>
    public static (DateTime Local, string Slug)? Parse(string name)
    {
        if (name.Length < DateLength || !Read(name.AsSpan(0, DateLength), "yyyy-MM-dd", out var date))
        {
            return null;
        }

        if (name.Length >= TimeLength && Read(name.AsSpan(DateLength + 1, TimeLength - DateLength - 1), "HH-mm-ss", out var time))
        {
            return (date + time.TimeOfDay, Rest(name, TimeLength));
        }

        return (date, Rest(name, DateLength));
    }

    private static bool Read(ReadOnlySpan<char> text, string format, out DateTime value)
        => DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out value);

    private static string Rest(string name, int from) => name[from..].Trim(' ', '-', '_');
}

namespace SiteGen.Content.Dates;

/// <summary>Reads the ways people write dates in front matter: Hugo's list of layouts, in Hugo's order.</summary>
internal static class DateText
{
    private static readonly ImmutableArray<GoLayout> Layouts =
    [
        GoLayout.Of("2006-01-02"),
        GoLayout.Of("2006-01-02T15:04:05Z07:00"),
        GoLayout.Of("2006-01-02T15:04:05"),
        GoLayout.Of("Mon, 02 Jan 2006 15:04:05 -0700"),
        GoLayout.Of("Mon, 02 Jan 2006 15:04:05 MST"),
        GoLayout.Of("02 Jan 06 15:04 -0700"),
        GoLayout.Of("02 Jan 06 15:04 MST"),
        GoLayout.Of("Monday, 02-Jan-06 15:04:05 MST"),
        GoLayout.Of("2006-01-02 15:04:05.999999999 -0700 MST"),
        GoLayout.Of("2006-01-02T15:04:05-0700"),
        GoLayout.Of("2006-01-02 15:04:05Z0700"),
        GoLayout.Of("2006-01-02 15:04:05"),
        GoLayout.Of("Mon Jan _2 15:04:05 2006"),
        GoLayout.Of("Mon Jan _2 15:04:05 MST 2006"),
        GoLayout.Of("Mon Jan 02 15:04:05 -0700 2006"),
        GoLayout.Of("2006-01-02 15:04:05Z07:00"),
        GoLayout.Of("02 Jan 2006"),
        GoLayout.Of("2006-01-02 15:04:05 -07:00"),
        GoLayout.Of("2006-01-02 15:04:05 -0700"),
        GoLayout.Of("3:04PM"),
        GoLayout.Of("Jan _2 15:04:05"),
        GoLayout.Of("Jan _2 15:04:05.000"),
        GoLayout.Of("Jan _2 15:04:05.000000"),
        GoLayout.Of("Jan _2 15:04:05.000000000"),
    ];

    /// <summary>The local time and, if the text says so, its offset; null when no layout fits.</summary>
    public static (DateTime Local, TimeSpan? Offset)? Parse(string text)
    {
        foreach (var layout in Layouts)
        {
            if (GoDateParser.Parse(layout, text) is { } date)
            {
                return date;
            }
        }

        return null;
    }
}

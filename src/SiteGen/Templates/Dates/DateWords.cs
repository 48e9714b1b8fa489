namespace SiteGen.Templates.Dates;

/// <summary>How one language writes dates (HUGO_COMPAT §1, last row): names, and patterns in CLDR's letters.</summary>
internal sealed class DateWords
{
    private const string EnglishLine =
        "January|February|March|April|May|June|July|August|September|October|November|December\t"
        + "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec\t"
        + "Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday\tSun|Mon|Tue|Wed|Thu|Fri|Sat\t"
        + "EEEE, MMMM d, y\tMMMM d, y\tMMM d, y\tM/d/yy\t"
        + "h:mm:ss\u202fa z\th:mm:ss\u202fa z\th:mm:ss\u202fa\th:mm\u202fa";

    private static readonly ImmutableArray<string> PatternNames =
        [":date_full", ":date_long", ":date_medium", ":date_short", ":time_full", ":time_long", ":time_medium", ":time_short"];

    private readonly ImmutableArray<string> _patterns;

    private DateWords(string[] fields, DateWords? parent)
    {
        string Field(int index) => index < fields.Length ? fields[index] : "";
        ImmutableArray<string> Names(int index, ImmutableArray<string> other)
            => Field(index) is { Length: > 1 } text ? [.. text.Split('|')] : other;

        Months = Names(0, parent?.Months ?? []);
        ShortMonths = Names(1, parent is null || Field(1) == "=" ? Months : parent.ShortMonths);
        Days = Names(2, parent?.Days ?? []);
        ShortDays = Names(3, parent is null || Field(3) == "=" ? Days : parent.ShortDays);
        _patterns = [.. PatternNames.Select((_, i) => Field(i + 4) is { Length: > 0 } text ? text : parent?._patterns[i] ?? "")];
    }

    public static DateWords English { get; } = new(EnglishLine.Split('\t'), null);

    public ImmutableArray<string> Months { get; }

    public ImmutableArray<string> ShortMonths { get; }

    /// <summary>Sunday first.</summary>
    public ImmutableArray<string> Days { get; }

    public ImmutableArray<string> ShortDays { get; }

    /// <summary>By the locale of a language, else by its key; English where neither is known.</summary>
    public static DateWords Of(string locale, string key) => Find(locale) ?? Find(key) ?? English;

    /// <summary>The pattern of a name such as <c>:date_full</c>; null for what is none.</summary>
    public string? Pattern(string name) => PatternNames.IndexOf(name) is >= 0 and var index ? _patterns[index] : null;

    public string Month(DateTimeOffset date) => Months[date.Month - 1];

    public string ShortMonth(DateTimeOffset date) => ShortMonths[date.Month - 1];

    public string Day(DateTimeOffset date) => Days[(int)date.DayOfWeek];

    public string ShortDay(DateTimeOffset date) => ShortDays[(int)date.DayOfWeek];

    // Hugo knows no de-xx and writes English then; such readers are served better by de.
    private static DateWords? Find(string locale)
    {
        for (var name = locale.Replace('_', '-').ToLowerInvariant(); name.Length > 0; name = ParentOf(name))
        {
            if (name == "en")
            {
                return English;
            }

            if (DateTable.Line(name) is { } line)
            {
                return new(line.Split('\t'), Find(ParentOf(name)));
            }
        }

        return null;
    }

    private static string ParentOf(string name) => name[..Math.Max(name.LastIndexOf('-'), 0)];
}

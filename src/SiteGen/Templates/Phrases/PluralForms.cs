namespace SiteGen.Templates.Phrases;

/// <summary>The plural rules that need more than a line.</summary>
internal static class PluralForms
{
    public static string OneIsOne(long n) => n == 1 ? "one" : "other";

    /// <summary>1, 21, 31 but not 11.</summary>
    public static bool EndsInOne(long n) => n % 10 == 1 && n % 100 != 11;

    /// <summary>2–4, 22–24 but not 12–14.</summary>
    public static bool EndsInFew(long n) => n % 10 is >= 2 and <= 4 && n % 100 is not (>= 12 and <= 14);

    public static bool IsMillions(long n) => n != 0 && n % 1_000_000 == 0;

    public static string Latvian(long n) => n % 10 == 0 || n % 100 is >= 11 and <= 19 ? "zero" : n % 10 == 1 ? "one" : "other";

    public static string Gaelic(long n) => n switch
    {
        1 or 11 => "one",
        2 or 12 => "two",
        (>= 3 and <= 10) or (>= 13 and <= 19) => "few",
        _ => "other",
    };

    public static string Slovenian(long n) => (n % 100) switch { 1 => "one", 2 => "two", 3 or 4 => "few", _ => "other" };

    public static string Lithuanian(long n)
        => n % 100 is >= 11 and <= 19 ? "other" : (n % 10) switch { 1 => "one", >= 2 and <= 9 => "few", _ => "other" };

    public static string Breton(long n) => (n % 10, n % 100) switch
    {
        (1, not (11 or 71 or 91)) => "one",
        (2, not (12 or 72 or 92)) => "two",
        (3 or 4 or 9, not ((>= 10 and <= 19) or (>= 70 and <= 79) or (>= 90 and <= 99))) => "few",
        _ => IsMillions(n) ? "many" : "other",
    };

    public static string Maltese(long n) => n switch
    {
        1 => "one",
        2 => "two",
        0 => "few",
        _ => (n % 100) switch { >= 3 and <= 10 => "few", >= 11 and <= 19 => "many", _ => "other" },
    };

    public static string Manx(long n) => (n % 10, n % 100) switch
    {
        (1, _) => "one",
        (2, _) => "two",
        (_, 0 or 20 or 40 or 60 or 80) => "few",
        _ => "other",
    };

    public static string Cornish(long n) => n switch
    {
        0 => "zero",
        1 => "one",
        _ when n % 100 is 2 or 22 or 42 or 62 or 82 || IsCornishThousand(n) => "two",
        _ when n % 100 is 3 or 23 or 43 or 63 or 83 => "few",
        _ when n % 100 is 1 or 21 or 41 or 61 or 81 => "many",
        _ => "other",
    };

    public static string Arabic(long n) => n switch
    {
        0 => "zero",
        1 => "one",
        2 => "two",
        _ => (n % 100) switch { >= 3 and <= 10 => "few", >= 11 => "many", _ => "other" },
    };

    private static bool IsCornishThousand(long n) => n % 1000 == 0
        && (n % 100_000 is (>= 1000 and <= 20_000) or 40_000 or 60_000 or 80_000 || n % 1_000_000 == 100_000);
}

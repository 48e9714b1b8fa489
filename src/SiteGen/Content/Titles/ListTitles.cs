using SiteGen.Configuration;

namespace SiteGen.Content.Titles;

/// <summary>Titles of pages that no file describes.</summary>
internal static class ListTitles
{
    public const string NotFound = "404 Page not found";

    public const string Photos = "Photos";

    public const string References = "References";

    public const string Summits = "Summits";

    public const string Decisions = "Decisions and actions";

    public const string Archive = "Archive";

    public const string Search = "Search";

    /// <param name="name">The folder's name as written.</param>
    public static string Section(string name, SiteConfig config)
    {
        var plural = config.PluralizeListTitles ? Plural.Of(name) : name;
        return Capitalised(plural, config);
    }

    public static string Taxonomy(string plural, SiteConfig config)
        => Capitalised(plural, config).Replace('-', ' ');

    public static string Term(string term, SiteConfig config) => Capitalised(term, config);

    private static string Capitalised(string text, SiteConfig config)
        => config.CapitalizeListTitles ? TitleCase.Of(text, config.TitleCaseStyle) : text;
}

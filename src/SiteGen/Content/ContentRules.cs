using SiteGen.Diagnostics;

namespace SiteGen.Content;

/// <summary>Mistakes in content files and in what they say about their pages.</summary>
public static class ContentRules
{
    public static readonly DiagnosticRule UnclosedFrontMatter =
        new("SG1001", Severity.Error, "End the front matter with a line of its own that repeats its first line.");

    public static readonly DiagnosticRule InvalidUtf8 =
        new("SG1002", Severity.Error, "Save the file as UTF-8.");

    public static readonly DiagnosticRule ControlCharacter =
        new("SG1003", Severity.Warning, "Delete the character; editors show it when asked for invisible characters.");

    public static readonly DiagnosticRule TooLarge =
        new("SG1004", Severity.Error, "Split the page, or put the file into 'static/' if it is no page.");

    public static readonly DiagnosticRule UnsupportedFormat =
        new("SG1005", Severity.Warning, "Convert it to Markdown.");

    public static readonly DiagnosticRule ContentAdapter =
        new("SG1006", Severity.Warning, "It is a Go template, which is not run: write the pages as files, or let a program write them before the build.");

    public static readonly DiagnosticRule WrongType =
        new("SG1010", Severity.Error, "Write a value of the kind that the field wants.");

    public static readonly DiagnosticRule BadDate =
        new("SG1011", Severity.Error, "Write it as 2006-01-02 or 2006-01-02T15:04:05+02:00.");

    public static readonly DiagnosticRule DraftAndPublished =
        new("SG1012", Severity.Warning, "Keep 'draft' and delete 'published'.");

    public static readonly DiagnosticRule UrlWithHost =
        new("SG1013", Severity.Error, "Write the path only, such as '/blog/my-post/'.");

    public static readonly DiagnosticRule LeavesOutput =
        new("SG1014", Severity.Error, "Use fewer '..': the address must stay within the site.");

    public static readonly DiagnosticRule BadValue =
        new("SG1015", Severity.Warning, "Use one of the values that the field knows.");

    public static readonly DiagnosticRule UnreadableScalar =
        new("SG1016", Severity.Warning, "Write a value of the kind that the field wants; until then it counts as not set.");

    public static readonly DiagnosticRule UnreadableDraft =
        new("SG1017", Severity.Error, "Write 'draft: true' to keep the page back, 'draft: false' to publish it.");

    public static readonly DiagnosticRule MistypedField =
        new("SG1018", Severity.Warning, "Put values of your own under 'params'.");

    public static readonly DiagnosticRule SamePage =
        new("SG1020", Severity.Warning, "Rename or delete one of the two.");

    public static readonly DiagnosticRule UnknownPermalinkToken =
        new("SG1021", Severity.Error, "Use tokens such as :year, :month, :day, :section, :slug, :title or :contentbasename.");

    public static readonly DiagnosticRule MenuTargetNotFound =
        new("SG1022", Severity.Warning, "Name the page by its path below the content folder, such as '/blog/my-post'.");

    public static readonly DiagnosticRule MenuParentNotFound =
        new("SG1023", Severity.Warning, "'parent' is the identifier, or else the name, of another entry of that menu.");

    public static readonly DiagnosticRule BadGlob =
        new("SG1024", Severity.Warning, "Close every '{' and '['.");

    public static readonly DiagnosticRule UnknownOutput =
        new("SG1025", Severity.Warning, "Use html, rss, atom, jsonfeed or another format of Hugo's, or describe yours under 'outputFormats' in the configuration.");

    public static readonly DiagnosticRule MenuEntryTwice =
        new("SG1027", Severity.Warning, "Give one of the two another 'identifier' or 'name'.");

    public static readonly DiagnosticRule ForeignLanguage =
        new("SG1028", Severity.Info, "Add the language to 'languages' in the configuration, or rename the file.");

    public static readonly DiagnosticRule RefNotFound =
        new("SG2301", Severity.Error, "Name the page by its path below the content folder.");

    public static readonly DiagnosticRule RefAmbiguous =
        new("SG2302", Severity.Error, "Write more of the page's path, starting with '/'.");
}

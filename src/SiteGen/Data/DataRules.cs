using SiteGen.Diagnostics;

namespace SiteGen.Data;

/// <summary>Mistakes in YAML, TOML and JSON as such, whatever they describe.</summary>
public static class DataRules
{
    public static readonly DiagnosticRule MalformedYaml =
        new("SG0201", Severity.Error, "Quote texts that hold ': ' or ' #', or start with a sign; indent with spaces.");

    public static readonly DiagnosticRule MalformedToml =
        new("SG0202", Severity.Error, "TOML wants 'key = value', with texts in quotes.");

    public static readonly DiagnosticRule MalformedJson =
        new("SG0203", Severity.Error, "JSON wants quoted keys, no comments, and no comma after the last entry.");

    public static readonly DiagnosticRule DuplicateKey =
        new("SG0204", Severity.Error, "Keep one of the two.");

    public static readonly DiagnosticRule OverwrittenKey =
        new("SG0205", Severity.Warning, "Keep one of the two; the last one counts.");

    public static readonly DiagnosticRule TooDeep =
        new("SG0206", Severity.Error, "Flatten the value.");

    public static readonly DiagnosticRule TooManyAliases =
        new("SG0207", Severity.Error, "Write the values out, or use fewer anchors inside anchors.");

    public static readonly DiagnosticRule UnknownAlias =
        new("SG0208", Severity.Error, "Define it above with '&name', or quote a text that starts with '*'.");

    public static readonly DiagnosticRule NotAMap =
        new("SG0209", Severity.Error, "Write keys with values, such as 'title: My post'.");

    public static readonly DiagnosticRule BadKey =
        new("SG0210", Severity.Error, "A key is a text, a number or a date.");

    public static readonly DiagnosticRule BadMerge =
        new("SG0211", Severity.Error, "'<<' takes a map, an alias of a map, or a list of them.");

    public static readonly DiagnosticRule MalformedXml =
        new("SG0213", Severity.Error, "Close every element, and write '&' as '&amp;'.");

    public static readonly DiagnosticRule InvalidUtf8 =
        new("SG0212", Severity.Error, "Save the file as UTF-8.");
}

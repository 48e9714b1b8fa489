using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>Mistakes in what a configuration says; those of its YAML, TOML or JSON are the Data room's.</summary>
public static class ConfigRules
{
    public static readonly DiagnosticRule UnknownKey =
        new("SG0301", Severity.Warning, "Remove it, or put it under 'params', where every key is yours.");

    public static readonly DiagnosticRule WrongType =
        new("SG0302", Severity.Error, "Change the value; lists stand in brackets, texts in quotes.");

    public static readonly DiagnosticRule NoSuchFile =
        new("SG0303", Severity.Error, "Check the names given to '--config'; they are relative to the site's folder.");

    public static readonly DiagnosticRule UnknownTimeZone =
        new("SG0304", Severity.Error, "Use a name of the time zone database, such as 'Europe/Berlin'.");

    public static readonly DiagnosticRule BadPermalink =
        new("SG0305", Severity.Error, "Tokens are " + PermalinkTokens.Listed + ".");

    public static readonly DiagnosticRule BadBaseUrl =
        new("SG0306", Severity.Error, "Write the whole address, such as 'https://example.org/blog/'.");

    public static readonly DiagnosticRule UnknownChoice =
        new("SG0307", Severity.Warning, "Use one of the words that the key knows.");

    public static readonly DiagnosticRule UnknownDefaultLanguage =
        new("SG0308", Severity.Error, "Add it to 'languages', or change 'defaultContentLanguage'.");

    public static readonly DiagnosticRule OutOfRange =
        new("SG0309", Severity.Error, "Use a number in the range.");

    public static readonly DiagnosticRule Unreadable =
        new("SG0310", Severity.Error, "Check that the file is text and may be read.");

    public static readonly DiagnosticRule BadPattern =
        new("SG0311", Severity.Error, "Write a regular expression, such as '\\.bak$'.");

    public static readonly DiagnosticRule BadPath =
        new("SG0312", Severity.Error, "Write a plain path with forward slashes.");

    public static readonly DiagnosticRule NoSuchTheme =
        new("SG0313", Severity.Warning, "Themes are folders in 'themes/'; without one, the theme 'summit' is used.");

    public static readonly DiagnosticRule NoSuchFolder =
        new("SG0314", Severity.Error, "Make the folder, or let 'contentDir' name another one.");

    public static readonly DiagnosticRule NoEffectYet =
        new("SG0315", Severity.Warning, "Remove the key: this version reads it for Hugo's sake and does nothing.");

    public static readonly DiagnosticRule SlipOfKey =
        new("SG0316", Severity.Info, "Correct the key; Hugo passes over one that it does not know.");

    public static readonly DiagnosticRule HostOfLanguage =
        new("SG0321", Severity.Warning, "Build each language as a site of its own where it needs a host of its own.");

    public static readonly DiagnosticRule DefaultLanguageOff =
        new("SG0322", Severity.Error, "Let 'defaultContentLanguage' name a language that is built.");

    public static readonly DiagnosticRule BadLanguageCode =
        new("SG0323", Severity.Error, "A code holds letters, digits, '-' and '_', such as 'de' or 'pt-br'.");

    public static readonly DiagnosticRule BadMount =
        new("SG0330", Severity.Error, "'target' starts with content, static, data, i18n, assets, layouts or archetypes.");

    public static readonly DiagnosticRule MountOutside =
        new("SG0331", Severity.Warning, "Copy it into the site's folder, or put a link to it there.");

    public static readonly DiagnosticRule MissingMount =
        new("SG0332", Severity.Warning, "Correct 'source', or remove the mount.");

    public static readonly DiagnosticRule NoSuchModule =
        new("SG0333", Severity.Warning, "Modules are never fetched: put a copy into 'themes/' or '_vendor/', or remove the import.");

    public static readonly DiagnosticRule BadRedirect =
        new("SG0350", Severity.Error, "A redirect has 'from' or 'fromRe', 'to', and a 'status' of 200, 301, 302, 303, 307, 308 or 404.");

    public static readonly DiagnosticRule BadHost =
        new("SG0340", Severity.Error, "Write a server's name, such as 'pads.example.org', or its address, 'http://127.0.0.1:9001'.");

    public static readonly DiagnosticRule BadReferenceKind =
        new("SG0341", Severity.Error, "A name is one word of small letters, digits and '-', different for each kind.");

    public static readonly DiagnosticRule SlowPattern =
        new("SG0342", Severity.Error, "Do without looking ahead or behind, back references and atomic groups.");

    public static readonly DiagnosticRule BadSource =
        new("SG0355", Severity.Error, "A source is one word, such as 'https://media.example.org', 'https:' or '*.example.org'.");

    public static readonly DiagnosticRule BadTarget =
        new("SG0360", Severity.Error, "A target has a 'name' of its own, a 'kind' (folder, git or s3), and what this kind needs: 'path' or 'bucket'.");

    public static readonly DiagnosticRule SecretInConfig =
        new("SG0361", Severity.Error, "Remove it, have it replaced by another one, and put that into the environment: the guide's page on hosting tells where.");

    public static readonly DiagnosticRule BadPad =
        new("SG0345", Severity.Error, "Write a pad's name or address, such as 'lisbon-ptg', 'pads.example.org/tmp-*' or 'https://pads.example.org/p/old'.");
}

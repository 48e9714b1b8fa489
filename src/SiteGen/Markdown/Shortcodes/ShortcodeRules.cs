using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Mistakes in shortcodes, from the brackets to the arguments of the built-in ones.</summary>
public static class ShortcodeRules
{
    public static readonly DiagnosticRule Unknown = new(
        "SG2101", Severity.Error, "Use a built-in shortcode, or add a template for it: layouts/shortcodes/NAME.sbn.html.");

    public static readonly DiagnosticRule Unclosed = new(
        "SG2102", Severity.Error, "Close it with {{< /name >}}, or write {{< name />}} if nothing belongs inside.");

    public static readonly DiagnosticRule StrayClosing = new(
        "SG2103", Severity.Error, "Remove the closing tag, or add the opening one.");

    public static readonly DiagnosticRule BrokenArguments = new(
        "SG2104", Severity.Error, "Arguments are words, \"quoted texts\" or name=\"value\" pairs; a tag has no mix.");

    public static readonly DiagnosticRule Unfinished = new(
        "SG2105", Severity.Error, "End the tag with >}} or %}}; to show it as text, write {{</* name */>}}.");

    public static readonly DiagnosticRule Nameless = new(
        "SG2106", Severity.Error, "Name the shortcode: {{< figure src=\"photo.jpg\" >}}.");

    public static readonly DiagnosticRule MissingArgument = new(
        "SG2107", Severity.Error, "Add the argument.");

    public static readonly DiagnosticRule NoSuchParam = new(
        "SG2108", Severity.Error, "Define it in the page's front matter or under params in the site's configuration.");

    public static readonly DiagnosticRule Inline = new(
        "SG2109", Severity.Warning, "Shortcodes defined inside a page are Go templates; write a template instead: layouts/shortcodes/NAME.sbn.html.");

    public static readonly DiagnosticRule TooDeep = new(
        "SG2110", Severity.Error, "Close the outer shortcodes first.");

    public static readonly DiagnosticRule HtmlLeftOut = new(
        "SG2111", Severity.Warning, "Call it with {{< >}}, which keeps the HTML that a shortcode makes.");

    public static readonly DiagnosticRule NoImage = new(
        "SG2112", Severity.Warning, "Name the picture: {{< figure src=\"photo.jpg\" alt=\"what it shows\" >}}.");

    public static readonly DiagnosticRule UnknownArgument = new(
        "SG2113", Severity.Warning, "Remove it; the guide lists what the shortcode understands.");

    public static readonly DiagnosticRule Misnested = new(
        "SG2114", Severity.Warning, "Close the inner shortcode before the outer one.");

    public static readonly DiagnosticRule WrongReference = new(
        "SG2115", Severity.Error, "The guide says what 'etherpad', 'gerrit', 'bug' and 'blueprint' take.");

    public static readonly DiagnosticRule UnknownPadHost = new(
        "SG2116", Severity.Warning, "Add it to 'references.etherpad.hosts' in the configuration, so that its pads are known and kept.");
}

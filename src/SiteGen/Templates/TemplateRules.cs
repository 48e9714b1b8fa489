using SiteGen.Diagnostics;

namespace SiteGen.Templates;

/// <summary>The mistakes that templates can hold.</summary>
public static class TemplateRules
{
    public static readonly DiagnosticRule ForeignTemplates = new(
        "SG4001", Severity.Info, "Templates of ours end in .sbn.html; until there are some, the built-in theme 'summit' is used.");

    public static readonly DiagnosticRule NoSuchLayout = new(
        "SG4002", Severity.Warning, "Put the layout into layouts/, or remove 'layout' from the front matter.");

    public static readonly DiagnosticRule NoSuchPartial = new(
        "SG4003", Severity.Error, "Put the partial into layouts/partials/.");

    public static readonly DiagnosticRule LeavesTheme = new(
        "SG4004", Severity.Error, "Name a template below layouts/partials/, without '..' and without a slash in front.");

    public static readonly DiagnosticRule Syntax = new(
        "SG4010", Severity.Error, "Mend the template; the guide's page on themes shows what it may say.");

    public static readonly DiagnosticRule Unreadable = new(
        "SG4011", Severity.Error, "Check the file's permissions.");

    public static readonly DiagnosticRule UnknownMember = new(
        "SG4020", Severity.Error, "The guide's page on themes lists the members of every model.");

    public static readonly DiagnosticRule UnknownName = new(
        "SG4021", Severity.Error, "The guide's page on themes lists all variables and functions.");

    public static readonly DiagnosticRule WrongArgument = new(
        "SG4022", Severity.Error, "The guide's page on themes shows how each function is called.");

    public static readonly DiagnosticRule Failed = new(
        "SG4023", Severity.Error, "Mend the template at this place.");

    public static readonly DiagnosticRule NoBodies = new(
        "SG4024", Severity.Error, "In a shortcode, pages have titles, links, dates and params, but no content, summary or headings.");

    public static readonly DiagnosticRule TooMuch = new(
        "SG4030", Severity.Error, "Look for a loop or a partial that never ends.");
}

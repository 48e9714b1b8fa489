using SiteGen.Diagnostics;

namespace SiteGen.Templates.Assets;

/// <summary>The mistakes that templates and files of assets/ can hold.</summary>
public static class AssetRules
{
    public static readonly DiagnosticRule NoSuchAsset = new(
        "SG4060", Severity.Error, "Put the file into assets/ of the site or of its theme.");

    public static readonly DiagnosticRule MixedBundle = new(
        "SG4061", Severity.Error, "A bundle joins style sheets into a style sheet, or scripts into a script; its name must end like theirs.");

    public static readonly DiagnosticRule NotMinified = new(
        "SG4062", Severity.Warning, "The file is published as it is written; mend it, or tell us when it is right.");

    public static readonly DiagnosticRule Exports = new(
        "SG4063", Severity.Error, "Nobody can import from a bundle: leave the script out of it and let the others import it.");

    public static readonly DiagnosticRule HiddenInline = new(
        "SG4065", Severity.Error, "Write the path itself, inline_script 'js/theme.js': the policy has to name all such scripts before pages are made.");

    public static readonly DiagnosticRule Unreadable = new(
        "SG4064", Severity.Error, "Check the file's permissions.");

    public static readonly DiagnosticRule NoSuchNeighbour = new(
        "SG4066", Severity.Warning, "Put the file into assets/ or static/, or mend the address: browsers would not find it.");

    public static readonly DiagnosticRule DoubleImport = new(
        "SG4067", Severity.Error, "Give one of them another name where it is imported: import { name as other } from './file.js'.");
}

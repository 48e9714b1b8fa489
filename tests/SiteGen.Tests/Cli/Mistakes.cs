using SiteGen.Diagnostics;

namespace SiteGen.Tests.Cli;

/// <summary>Mistakes to report, without a site that has them.</summary>
internal static class Mistakes
{
    public static readonly DiagnosticRule Folder = new("SG3101", Severity.Error, "put the photos in a folder next to the page");

    public static readonly DiagnosticRule Key = new("SG0301", Severity.Warning, "");

    public static readonly DiagnosticRule Note = new("SG4001", Severity.Info, "");

    public static Diagnostic Gallery(string file = "content/a.md", int line = 2, int column = 1)
        => Folder.At(new SourceLocation(file, line, column), "gallery folder 'fotos' does not exist", "did you mean 'photos'?");

    public static Diagnostic UnknownKey => Key.At(new SourceLocation("site.yaml", 3, 1), "unknown key 'titel'");
}

namespace SiteGen.Content;

/// <summary>Markup that Hugo hands to programs beside it; such a file is a page there, so that its source must not be published here.</summary>
internal static class ForeignFormat
{
    public static string? Of(string name) => Path.GetExtension(name.AsSpan()) switch
    {
        ".rst" => "reStructuredText",
        ".adoc" or ".asciidoc" or ".ad" => "AsciiDoc",
        ".org" => "Org mode",
        ".pandoc" or ".pdc" => "Pandoc's Markdown",
        _ => null,
    };
}

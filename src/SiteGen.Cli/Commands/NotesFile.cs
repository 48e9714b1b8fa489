using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Drafting;

namespace SiteGen.Cli.Commands;

/// <summary>
/// A file of notes that <c>--from</c> names: the export of a pad, or notes of the author's own; nothing else on the
/// disk.
/// </summary>
internal static class NotesFile
{
    private const int MostBytes = 10_000_000;

    /// <summary>
    /// Of a file that may hold notes, in small letters; else "". Etherpad's exports are called <c>pad.txt</c> and
    /// <c>pad.html</c> by browsers, <c>txt</c> and <c>html</c> by programs that name a file after the end of its
    /// address, <c>/export/txt</c>.
    /// </summary>
    public static string ExtensionOf(string name)
    {
        var file = Path.GetFileName(name).ToLowerInvariant();
        return file is "txt" or "html" ? $".{file}"
            : Path.GetExtension(file) is ".txt" or ".text" or ".md" or ".markdown" or ".html" or ".htm" or ".xhtml"
                ? Path.GetExtension(file)
                : "";
    }

    public static Outcome<PadSource?> Read(string name, string workingFolder)
    {
        var file = new FileInfo(Path.Combine(workingFolder, name));
        if (!file.Exists)
        {
            return Mistake(DraftingRules.NoSuchSource, $"'{name}' is no address of a pad and no file");
        }

        if (ExtensionOf(name).Length == 0)
        {
            return Mistake(DraftingRules.NoNotes, $"'{name}' has no name of notes");
        }

        if (file.Length > MostBytes)
        {
            return Mistake(
                DraftingRules.NoText, $"'{name}' has more than 10 MB", "Give the part of it that the recap is about.");
        }

        try
        {
            return SourceOf(name, ReadText(file.FullName));
        }
        catch (DecoderFallbackException)
        {
            return Mistake(DraftingRules.NoText, $"'{name}' is no text in UTF-8");
        }
    }

    private static Outcome<PadSource?> SourceOf(string name, string text)
    {
        if (text.Contains('\0'))
        {
            return Mistake(DraftingRules.NoText, $"'{name}' is no text");
        }

        var title = Path.GetFileNameWithoutExtension(name);
        var source = ExtensionOf(name) is ".html" or ".htm" or ".xhtml"
            ? new PadSource(title, "") { Html = text }
            : new PadSource(title, text);
        return PadDrafter.IsBlank(source) ? Mistake(DraftingRules.Empty, $"'{name}' is empty")
            : Outcome.Of<PadSource?>(source);
    }

    private static string ReadText(string fullPath)
    {
        var encoding = new UTF8Encoding(false, throwOnInvalidBytes: true);
        using var reader = new StreamReader(fullPath, encoding, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private static Outcome<PadSource?> Mistake(DiagnosticRule rule, string message, string? hint = null)
        => new(null, [rule.At(default, message, hint)]);
}

using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Drafting;

namespace SiteGen.Cli.Commands;

/// <summary>Reads what <c>--from</c> names: files here, pads through the engine.</summary>
internal sealed class RecapSources(BuildRequest request, bool keep, Surroundings surroundings)
{
    private const int MostBytes = 10_000_000;

    public Outcome<ImmutableArray<PadSource>> Read(ImmutableArray<string> names)
    {
        var sources = ImmutableArray.CreateBuilder<PadSource>(names.Length);
        var diagnostics = new List<Diagnostic>();
        foreach (var name in names)
        {
            var (source, mistakes) = IsAddress(name)
                ? surroundings.Engine.FetchPad(request, name, keep, surroundings.Cancel)
                : ReadFile(name);
            diagnostics.AddRange(mistakes);
            if (source is not null)
            {
                sources.Add(source);
            }
        }

        return Outcome.Of(sources.ToImmutable(), diagnostics);
    }

    private static bool IsAddress(string name)
        => name.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || name.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private Outcome<PadSource?> ReadFile(string name)
    {
        var file = new FileInfo(Path.Combine(surroundings.WorkingFolder, name));
        if (!file.Exists)
        {
            return Mistake(DraftingRules.NoSuchSource, $"'{name}' is no address of a pad and no file");
        }

        if (file.Length > MostBytes)
        {
            return Mistake(DraftingRules.NoText, $"'{name}' has more than 10 MB", "Give the part of it that the recap is about.");
        }

        try
        {
            var text = ReadText(file.FullName);
            var title = Path.GetFileNameWithoutExtension(name);
            var isHtml = file.Extension.ToLowerInvariant() is ".html" or ".htm" or ".xhtml";
            return text.Contains('\0') ? Mistake(DraftingRules.NoText, $"'{name}' is no text")
                : Outcome.Of<PadSource?>(isHtml ? new PadSource(title, "") { Html = text } : new PadSource(title, text));
        }
        catch (DecoderFallbackException)
        {
            return Mistake(DraftingRules.NoText, $"'{name}' is no text in UTF-8");
        }
    }

    private static string ReadText(string fullPath)
    {
        using var reader = new StreamReader(fullPath, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private static Outcome<PadSource?> Mistake(DiagnosticRule rule, string message, string? hint = null)
        => new(null, [rule.At(default, message, hint)]);
}

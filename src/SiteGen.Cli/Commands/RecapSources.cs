using System.Text;
using SiteGen.Cli.Reporting;
using SiteGen.Diagnostics;
using SiteGen.Drafting;

namespace SiteGen.Cli.Commands;

/// <summary>Reads what <c>--from</c> names: files here, pads through the engine.</summary>
internal sealed class RecapSources(BuildRequest request, bool keep, Surroundings surroundings)
{
    private const int MostBytes = 10_000_000;

    /// <summary>In the order of the names; nothing at all of what could not be read.</summary>
    public Outcome<ImmutableArray<PadSource>> Read(ImmutableArray<string> names)
    {
        var diagnostics = new List<Diagnostic>();
        var read = new Dictionary<string, PadSource>(StringComparer.Ordinal);
        foreach (var name in names.Where(name => !IsPad(name)))
        {
            var (source, mistakes) = ReadFile(name);
            diagnostics.AddRange(mistakes);
            if (source is not null)
            {
                read[name] = source;
            }
        }

        // Servers are asked only when all else is right, and all at once: their limits count together.
        ImmutableArray<string> addresses = [.. names.Where(IsPad)];
        if (diagnostics.Count == 0 && addresses.Length > 0)
        {
            var (pads, mistakes) = Fetch(addresses);
            diagnostics.AddRange(mistakes);
            foreach (var (address, pad) in addresses.Zip(pads))
            {
                if (pad is not null)
                {
                    read[address] = pad;
                }
            }
        }

        return Outcome.Of<ImmutableArray<PadSource>>([.. names.Where(read.ContainsKey).Select(name => read[name]).Distinct()], diagnostics);
    }

    private Outcome<ImmutableArray<PadSource?>> Fetch(ImmutableArray<string> addresses)
    {
        var progress = new ProgressLine(surroundings.Error, surroundings.Time);
        try
        {
            // Copies are named after the time they were taken at, whatever time the draft is to have.
            return surroundings.Engine.FetchPads(request with { Time = surroundings.Time }, addresses, keep, progress, surroundings.Cancel);
        }
        finally
        {
            progress.Clear();
        }
    }

    // A pad may have a name alone, as in "pads archive --pad": what is there as a file, or looks like one, is no such name.
    private bool IsPad(string name)
        => name.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || name.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || (name.AsSpan().IndexOfAny("/\\") < 0 && !IsFileName(name) && !File.Exists(Path.Combine(surroundings.WorkingFolder, name)));

    private static bool IsFileName(string name)
        => Path.GetExtension(name).ToLowerInvariant() is ".txt" or ".md" or ".html" or ".htm" or ".xhtml";

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

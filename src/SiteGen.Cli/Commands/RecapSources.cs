using SiteGen.Cli.Reporting;
using SiteGen.Diagnostics;
using SiteGen.Drafting;

namespace SiteGen.Cli.Commands;

/// <summary>Reads what <c>--from</c> names: files here, pads through the engine.</summary>
internal sealed class RecapSources(BuildRequest request, bool keep, Surroundings surroundings)
{
    /// <summary>In the order of the names; nothing at all of what could not be read.</summary>
    public Outcome<ImmutableArray<PadSource>> Read(ImmutableArray<string> names)
    {
        var diagnostics = new List<Diagnostic>();
        var read = new Dictionary<string, PadSource>(StringComparer.Ordinal);
        foreach (var name in names.Where(name => !IsPad(name)))
        {
            var (source, mistakes) = NotesFile.Read(name, surroundings.WorkingFolder);
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

        return Outcome.Of<ImmutableArray<PadSource>>(
            [.. names.Where(read.ContainsKey).Select(name => read[name]).Distinct()], diagnostics);
    }

    private Outcome<ImmutableArray<PadSource?>> Fetch(ImmutableArray<string> addresses)
    {
        var progress = new ProgressLine(surroundings.Error, surroundings.Time);
        try
        {
            // Copies are named after the time they were taken at, whatever time the draft is to have.
            return surroundings.Engine.FetchPads(
                request with { Time = surroundings.Time }, addresses, keep, progress, surroundings.Cancel);
        }
        finally
        {
            progress.Clear();
        }
    }

    // A pad may have a name alone, as in "pads archive --pad": what is there as a file, or looks like one, is no such
    // name.
    private bool IsPad(string name)
        => name.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || (name.AsSpan().IndexOfAny("/\\") < 0
                && NotesFile.ExtensionOf(name).Length == 0
                && !File.Exists(Path.Combine(surroundings.WorkingFolder, name)));
}

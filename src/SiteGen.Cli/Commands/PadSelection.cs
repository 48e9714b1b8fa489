using SiteGen.Archiving;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary>Finds the pads that are meant: those that any of the pages cites and that are any of the pads, where both are said.</summary>
internal static class PadSelection
{
    private const string Listing = "'sitegen pads list' shows pads and the pages that cite them";

    private const string ByAddress = Listing + "; a pad that no page cites yet is named by its whole address";

    /// <summary>None, and why not and what to do, where something is named that is not there.</summary>
    public static (ImmutableArray<CitedPad> Pads, string? Fault, string Hint) Of(PadCatalog catalog, string[] pages, string[] names)
    {
        if (pages.FirstOrDefault(page => catalog.CitedBy(page).IsEmpty) is { } page)
        {
            return ([], $"there is no page '{page}' that cites a pad", HintFor(page, catalog));
        }

        if (names.FirstOrDefault(name => Named(name, catalog).IsEmpty) is { } name)
        {
            return ([], FaultOf(name), HintForPad(name, catalog));
        }

        var ofPages = pages.SelectMany(page => catalog.CitedBy(page)).DistinctBy(static pad => pad.Pad);
        ImmutableArray<CitedPad> chosen = [.. pages.Length == 0 ? catalog.Cited : ofPages];
        if (names.Length > 0)
        {
            var named = names.SelectMany(name => Named(name, catalog)).DistinctBy(static pad => pad.Pad);
            chosen = [.. pages.Length == 0 ? named : named.Where(pad => chosen.Any(one => one.Pad == pad.Pad))];
        }

        return chosen.IsEmpty && names.Length > 0
            ? ([], $"{Listed(pages, "page")} {(pages.Length == 1 ? "does" : "do")} not cite {Listed(names, "pad")}", Listing)
            : (chosen, null, "");
    }

    // An address is its own proof; a name that nobody knows is mistyped.
    private static ImmutableArray<CitedPad> Named(string name, PadCatalog catalog) => !IsAddress(name) ? catalog.KnownAs(name)
        : catalog.PadNamed(name) is { } pad ? [catalog.Of(pad)]
        : [];

    private static string FaultOf(string name) => IsAddress(name)
        ? $"'{name}' is no pad of a server in 'references.etherpad.hosts'"
        : $"no page cites a pad '{name}', and no copy of one is kept";

    private static string HintForPad(string name, PadCatalog catalog)
    {
        if (IsAddress(name))
        {
            return Listing;
        }

        var known = catalog.Cited.Concat(catalog.Uncited).Select(static pad => pad.Pad);
        return Suggestion.Hint(name, known.Select(pad => name.Contains('/') ? pad.ToString() : pad.Name), ByAddress) ?? ByAddress;
    }

    // Compared with as much of each page's path as was written.
    private static string HintFor(string page, PadCatalog catalog)
    {
        var steps = page.Replace('\\', '/').Trim('/').Split('/').Length;
        var files = catalog.Cited.SelectMany(static pad => pad.Citations).Select(static citation => citation.At.File).Distinct();
        return Suggestion.Hint(page, files.Select(file => string.Join('/', file.Split('/').TakeLast(steps))), Listing) ?? Listing;
    }

    private static string Listed(string[] names, string what)
        => names.Length == 1 ? $"{what} '{names[0]}'" : $"{what}s {string.Join(", ", names.Select(static name => $"'{name}'"))}";

    private static bool IsAddress(string name) => name.Contains("://", StringComparison.Ordinal);
}

using SiteGen.Diagnostics;

namespace SiteGen.Output.Publishing;

/// <summary>Tells once of an output folder full of another program's files, which a blog that moves here has at its first build.</summary>
internal static class ForeignFiles
{
    private const int Few = 3;

    public static ImmutableArray<Diagnostic> Join(ImmutableArray<Diagnostic> diagnostics, OutputFolder folder)
    {
        Diagnostic[] foreign =
        [
            .. diagnostics.Where(static item => item.Rule == OutputRules.ForeignFile)
                .OrderBy(static item => item.Location.File, StringComparer.Ordinal),
        ];
        return foreign.Length <= Few
            ? diagnostics
            : [.. diagnostics.Where(static item => item.Rule != OutputRules.ForeignFile), Joined(foreign, folder)];
    }

    private static Diagnostic Joined(Diagnostic[] foreign, OutputFolder folder)
    {
        var first = string.Join(", ", foreign.Take(Few).Select(static item => $"'{item.Location.File}'"));
        return OutputRules.ForeignFile.At(
            folder.Location(""),
            string.Create(CultureInfo.InvariantCulture, $"the site would replace {foreign.Length} files that this program did not write: {first} and more"),
            "move or delete what another program put there, or publish into another folder with --output");
    }
}

namespace SiteGen.Pads;

/// <summary>What the files of a snapshot are called, each by the time it was taken.</summary>
internal static class SnapshotNames
{
    /// <summary>The ending of the file that makes the others a snapshot.</summary>
    public const string Note = ".json";

    private static readonly ImmutableArray<string> Endings = [Note, ".txt", ".html", ".etherpad"];

    public static IEnumerable<string> Of(DateTimeOffset time) => Endings.Select(ending => PadTimes.FileName(time) + ending);

    public static bool Has(string name) => Endings.Any(ending => TimeOf(name, ending) is not null);

    /// <summary>Null for the name of any other file.</summary>
    public static DateTimeOffset? TimeOf(string name, string ending)
        => name.EndsWith(ending, StringComparison.Ordinal) ? PadTimes.FromFileName(name[..^ending.Length]) : null;
}

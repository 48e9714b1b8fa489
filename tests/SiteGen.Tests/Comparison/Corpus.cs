using SiteGen.Cli;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Comparison;

/// <summary>A real site with what Hugo made of it. These are other people's pages, so they lie beside the project and not in it.</summary>
internal sealed record Corpus(string Name, string Folder)
{
    /// <summary>The moment at which Hugo was asked.</summary>
    public const string Clock = "2026-11-22T12:00:00Z";

    private static readonly string Shared = Path.Combine(Repository.Root, "..", "shared", "corpora");

    public string Site => Path.Combine(Folder, "site");

    public string Oracle => Path.Combine(Folder, "oracle.json.gz");

    public static string CompareScript => Path.Combine(Shared, "compare.py");

    public static Corpus Seed { get; } = new("seed", Path.Combine(Shared, "seed"));

    /// <summary>The sites to measure by; empty where they are not there.</summary>
    public static ImmutableArray<Corpus> Others { get; } = Directory.Exists(Path.Combine(Shared, "dev"))
        ? [.. Directory.GetDirectories(Path.Combine(Shared, "dev")).Order(StringComparer.Ordinal).Select(static folder => new Corpus(Path.GetFileName(folder), folder))]
        : [];

    /// <summary>The test is skipped by name where there are no sites to compare with.</summary>
    public static void Require()
    {
        if (!File.Exists(CompareScript) || Others.IsEmpty)
        {
            Assert.Ignore("needs the folder shared/corpora beside the checkout");
        }
    }

    public static Corpus Named(string part) => Others.First(corpus => corpus.Name.Contains(part, StringComparison.Ordinal));

    /// <summary>What <c>sitegen list all --full --json</c> says of it.</summary>
    public ProgramRun List()
        => ProgramRun.Inside(Site, ["list", "all", "--full", "--json", "--source", Site, "--clock", Clock], Engine.Real);
}

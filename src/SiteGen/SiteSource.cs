using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Files.Git;
using SiteGen.Pads;

namespace SiteGen;

/// <summary>What was found on the disk: the configuration and the list of files.</summary>
internal sealed record SiteSource(SiteConfig Config, SourceTree Tree, string OutputFullPath)
{
    /// <summary>Where its files were looked for.</summary>
    public SourceFolders Folders { get; init; } = new();

    /// <summary>Full paths.</summary>
    public ImmutableArray<string> ConfigFiles { get; init; } = [];

    /// <summary>The commit that the repository is at, where <c>enableGitInfo</c> asks for dates.</summary>
    public GitHead Head { get; init; } = GitHead.None;

    /// <summary>The copies of pads, where somebody read them already.</summary>
    public Outcome<PadShelf>? Shelf { get; init; }

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>A broken configuration makes every other finding doubtful, and one unfit output folder must not be touched.</summary>
    public bool StopsBuild => Diagnostics.Any(static diagnostic => diagnostic.Severity == Severity.Error
        && (diagnostic.Rule.Code.StartsWith("SG02", StringComparison.Ordinal)
            || diagnostic.Rule.Code.StartsWith("SG03", StringComparison.Ordinal)
            || diagnostic.Rule == Output.OutputRules.OutputIsSource));
}

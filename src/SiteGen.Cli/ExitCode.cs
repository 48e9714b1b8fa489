namespace SiteGen.Cli;

/// <summary>What the process tells its caller; scripts rely on these numbers.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The site has errors (or warnings, with <c>--strict</c>).</summary>
    public const int SiteHasErrors = 1;

    public const int WrongCommandLine = 2;

    /// <summary>A mistake of ours; the number is BSD's EX_SOFTWARE.</summary>
    public const int Bug = 70;

    /// <summary>128 + SIGINT, as shells count.</summary>
    public const int Interrupted = 130;
}

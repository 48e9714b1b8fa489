namespace SiteGen.Cli.Reporting;

/// <summary>What a piece of output is, so that only <see cref="Terminal"/> knows about colours.</summary>
internal enum Tone
{
    Plain,
    Error,
    Warning,
    Info,
    Quiet,
    Good,
}

namespace SiteGen.Diagnostics;

/// <summary>How much a mistake matters: only an error keeps a site from being published.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}

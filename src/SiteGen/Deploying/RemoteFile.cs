namespace SiteGen.Deploying;

/// <summary>A file that a target has.</summary>
/// <param name="Path">Below the place where the site is, with forward slashes.</param>
/// <param name="Fingerprint">Of its bytes; "" when the target can't tell.</param>
public sealed record RemoteFile(string Path, long Size, string Fingerprint)
{
    /// <summary>False for what another program put there: it is never deleted.</summary>
    public bool IsOurs { get; init; } = true;

    public bool IsPage => Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || Path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);
}

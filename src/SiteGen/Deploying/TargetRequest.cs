namespace SiteGen.Deploying;

/// <summary>What a target needs besides its configuration.</summary>
/// <param name="Root">The site's folder.</param>
/// <param name="Variables">Of the process: credentials, above all.</param>
/// <param name="Time">Pauses go by it.</param>
internal sealed record TargetRequest(string Root, IReadOnlyDictionary<string, string> Variables, TimeProvider Time)
{
    /// <summary>Of the site, for messages of commits.</summary>
    public string Title { get; init; } = "";
}

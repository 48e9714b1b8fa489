namespace SiteGen.Configuration;

/// <summary>A server of pads.</summary>
/// <param name="Host">Lower case, with the port when it is not the usual one: <c>pads.example.org</c>, <c>127.0.0.1:9001</c>.</param>
public sealed record PadHostConfig(string Host)
{
    /// <summary><c>http</c> only where the configuration says so: <c>http://127.0.0.1:9001</c>.</summary>
    public string Scheme { get; init; } = "https";

    /// <summary><c>allowPrivate</c>: its address may be one of the own machine or of an intranet.</summary>
    public bool AllowsPrivate { get; init; }

    /// <summary><c>defaultText</c>: what it gives every new pad, where that is not Etherpad's own text (<c>defaultPadText</c> there).</summary>
    public string DefaultText { get; init; } = "";
}

namespace SiteGen.Pads;

/// <summary>The JSON of a snapshot: what is known of it besides its text.</summary>
/// <param name="Pad">The pad's name without its host: folders are named after it, but cut where it is long.</param>
/// <param name="Taken">UTC, to the second.</param>
public sealed record PadSnapshotNote(string Pad, DateTimeOffset Taken)
{
    /// <summary>Where it was fetched from: <c>https://etherpad.opendev.org/p/neutron-victoria-ptg</c>.</summary>
    public required string Url { get; init; }

    public required PadFileNote Text { get; init; }

    public PadFileNote? Html { get; init; }

    /// <summary>Etherpad's own format, with the whole history; kept only when asked for.</summary>
    public PadFileNote? Etherpad { get; init; }

    public bool IsLoss { get; init; }

    public string ETag { get; init; } = "";

    public string LastModified { get; init; } = "";
}

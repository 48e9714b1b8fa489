using SiteGen.Files;
using SiteGen.References;

namespace SiteGen.Pads;

/// <summary>A pad as it was at one moment, kept in the site's folder; never changed afterwards.</summary>
/// <param name="Note">What its JSON says of it.</param>
public sealed record PadSnapshot(PadName Pad, PadSnapshotNote Note)
{
    /// <summary>UTC, to the second; it names the files.</summary>
    public DateTimeOffset Taken => Note.Taken;

    /// <summary>Where it was fetched from: <c>https://etherpad.opendev.org/p/neutron-victoria-ptg</c>.</summary>
    public string Url => Note.Url;

    /// <summary>The text export, UTF-8.</summary>
    public required SourceFile Text { get; init; }

    /// <summary>The HTML export, sanitised; null when it could not be had.</summary>
    public SourceFile? Html { get; init; }

    /// <summary>Etherpad's own format, with the whole history; null when nobody asked for it.</summary>
    public SourceFile? Etherpad { get; init; }

    /// <summary>SHA-256 of the text, lower-case hex: what tells whether the pad changed.</summary>
    public string TextHash => Note.Text.Sha256;

    /// <summary>It has less than half of what the one before it had: somebody may have deleted the rest.</summary>
    public bool IsLoss => Note.IsLoss;

    /// <summary>One of its files has another size than was noted when it was taken.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>The server's <c>ETag</c>; "" for none.</summary>
    public string ETag => Note.ETag;
}

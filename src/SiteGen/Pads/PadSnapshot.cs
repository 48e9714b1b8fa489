using SiteGen.Files;
using SiteGen.References;

namespace SiteGen.Pads;

/// <summary>A pad as it was at one moment, kept in the site's folder; never changed afterwards.</summary>
/// <param name="Taken">UTC, to the second; it names the files.</param>
public sealed record PadSnapshot(PadName Pad, DateTimeOffset Taken)
{
    /// <summary>Where it was fetched from: <c>https://etherpad.opendev.org/p/neutron-victoria-ptg</c>.</summary>
    public required string Url { get; init; }

    /// <summary>The text export, UTF-8.</summary>
    public required SourceFile Text { get; init; }

    /// <summary>The HTML export, sanitised; null when it could not be had.</summary>
    public SourceFile? Html { get; init; }

    /// <summary>SHA-256 of the text, lower-case hex: what tells whether the pad changed.</summary>
    public required string TextHash { get; init; }

    /// <summary>It has less than half of what the one before it had: somebody may have deleted the rest.</summary>
    public bool IsLoss { get; init; }

    /// <summary>Its text or HTML has another size than was noted when it was taken.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>The server's <c>ETag</c>; "" for none.</summary>
    public string ETag { get; init; } = "";

    /// <summary>The server's <c>Last-Modified</c>, as sent; "" for none.</summary>
    public string LastModified { get; init; } = "";
}

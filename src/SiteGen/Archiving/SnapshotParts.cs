namespace SiteGen.Archiving;

/// <summary>All that one copy of a pad consists of.</summary>
internal sealed record SnapshotParts(PadAnswer.Export Text)
{
    /// <summary>Sanitised, UTF-8; null when it could not be had.</summary>
    public byte[]? Html { get; init; }

    public byte[]? Etherpad { get; init; }

    /// <summary>When the newest copy was taken; null when there is none.</summary>
    public DateTimeOffset? After { get; init; }

    /// <summary>Not to be shown to readers in place of the copies before it.</summary>
    public bool IsLoss { get; init; }
}

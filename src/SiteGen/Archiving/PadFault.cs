namespace SiteGen.Archiving;

/// <summary>Why an export could not be had.</summary>
internal enum PadFault
{
    /// <summary>Nothing came in time: so do servers answer that limit us.</summary>
    TimedOut,

    /// <summary>429, or 503 with a time to come back.</summary>
    Limited,

    /// <summary>The server's own trouble, 5xx.</summary>
    Broken,

    /// <summary>No connection, or it broke.</summary>
    Unreachable,

    /// <summary>401, 403 and the like.</summary>
    Denied,

    /// <summary>An address that must not be talked to, or a way to a server that is not ours.</summary>
    Forbidden,

    /// <summary>Another type of content than was asked for, or no text in UTF-8.</summary>
    NoExport,

    TooLarge,
}

namespace SiteGen.Cli.Serving.Watching;

/// <summary>What the system says of a path; it need not be true any more.</summary>
internal enum FileEventKind
{
    Made,
    Written,
    Gone,
    Moved,

    /// <summary>A folder of which somebody lost track.</summary>
    Lost,
}

namespace SiteGen.Archiving;

/// <summary>How thorough a run is.</summary>
public sealed record PadWishes
{
    /// <summary>A copy is taken even of a text that did not change, or that says nothing.</summary>
    public bool IsForced { get; init; }

    /// <summary>New copies come with Etherpad's own format, which has the whole history.</summary>
    public bool IsFull { get; init; }

    /// <summary>The run is over all pads, so that an interrupted one can be gone on with; nobody named the pads one by one.</summary>
    public bool IsOverAll { get; init; }
}

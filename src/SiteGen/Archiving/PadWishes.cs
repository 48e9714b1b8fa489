namespace SiteGen.Archiving;

/// <summary>How much of a pad is kept.</summary>
public sealed record PadWishes
{
    /// <summary>A copy is taken even of a text that did not change, or that says nothing.</summary>
    public bool IsForced { get; init; }

    /// <summary>New copies come with Etherpad's own format, which has the whole history.</summary>
    public bool IsFull { get; init; }
}

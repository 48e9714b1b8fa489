namespace SiteGen.Configuration;

/// <summary><c>recaps</c>: the pages and boxes that gather what recaps say of summits, decisions and actions.</summary>
public sealed record RecapsConfig
{
    /// <summary><c>summits</c>: a page <c>/summits/</c> with all summits.</summary>
    public bool HasSummits { get; init; } = true;

    /// <summary><c>decisions</c>: a page <c>/decisions/</c> with all decisions and actions.</summary>
    public bool HasDecisions { get; init; } = true;

    /// <summary><c>archive</c>: a page <c>/archive/</c> with all posts by year.</summary>
    public bool HasArchive { get; init; } = true;

    /// <summary><c>outcomes</c>: posts begin with their decisions and actions.</summary>
    public bool HasOutcomes { get; init; } = true;
}

namespace SiteGen.Deploying;

/// <summary>How a site is sent.</summary>
public sealed record DeployWishes
{
    public const int UsualDeletes = 256;

    /// <summary>The name of a target; "" for the first.</summary>
    public string Target { get; init; } = "";

    /// <summary>A plan that deletes more is none.</summary>
    public int MostDeletes { get; init; } = UsualDeletes;

    /// <summary>Every file is sent, whether it changed or not.</summary>
    public bool IsForced { get; init; }

    /// <summary>Variables of the process, all of them: credentials may have any name.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = ImmutableDictionary<string, string>.Empty;
}

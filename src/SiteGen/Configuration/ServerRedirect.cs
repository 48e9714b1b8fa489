namespace SiteGen.Configuration;

/// <summary>Where requests for some addresses are sent.</summary>
/// <param name="To">An address, which may name groups of <see cref="FromExpression"/>: <c>$1</c>.</param>
public sealed record ServerRedirect(string To)
{
    public const int UsualStatus = 301;

    /// <summary><c>from</c>: a <see cref="ServerPattern"/> of whole paths; empty = any.</summary>
    public string From { get; init; } = "";

    /// <summary><c>fromRe</c>: a regular expression of whole paths; empty = any.</summary>
    public string FromExpression { get; init; } = "";

    /// <summary><c>fromHeaders</c>: a <see cref="ServerPattern"/> for each header that a request must have.</summary>
    public ImmutableArray<(string Name, string Pattern)> FromHeaders { get; init; } = [];

    /// <summary>200 shows what is at the target, 404 does so as an error, all others send the browser there.</summary>
    public int Status { get; init; } = UsualStatus;

    /// <summary><c>force</c>: even where the site has a page.</summary>
    public bool IsForced { get; init; }
}

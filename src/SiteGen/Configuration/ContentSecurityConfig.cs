namespace SiteGen.Configuration;

/// <summary><c>security.csp</c>: which sources browsers may load from (Content Security Policy Level 3).</summary>
public sealed record ContentSecurityConfig
{
    /// <summary>Whether pages and <c>_headers</c> say a policy at all.</summary>
    public bool IsOn { get; init; }

    /// <summary>Sources that are allowed besides the site itself, by directive.</summary>
    public ImmutableArray<(string Directive, ImmutableArray<string> Sources)> Extra { get; init; } = [];
}

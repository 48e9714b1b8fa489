namespace SiteGen.Configuration;

/// <summary><c>security.csp</c>: which sources browsers may load from (Content Security Policy Level 3).</summary>
public sealed record ContentSecurityConfig
{
    /// <summary>Whether pages and <c>_headers</c> say a policy at all.</summary>
    public bool IsOn { get; init; }

    /// <summary>Whether pages say it in their heads too; <c>csp: header</c> leaves it to <c>_headers</c> alone.</summary>
    public bool IsInPages { get; init; } = true;

    /// <summary>Sources that are allowed besides the site itself, by directive.</summary>
    public ImmutableArray<(string Directive, ImmutableArray<string> Sources)> Extra { get; init; } = [];
}

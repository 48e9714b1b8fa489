namespace SiteGen.Configuration;

/// <summary><c>references</c>: the links that recaps live on (pads, changes, bugs), how they are recognised, shown and kept.</summary>
public sealed record ReferencesConfig
{
    /// <summary><c>auto</c>: links of known kinds get a class and data attributes, and pages collect them.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary><c>page</c>: pages <c>/references/</c> with all links of the site, kind by kind.</summary>
    public bool HasPages { get; init; } = true;

    /// <summary><c>panel</c>: the theme ends a post with the list of what it refers to; a page's front matter may say otherwise.</summary>
    public bool HasPanel { get; init; } = true;

    /// <summary>No key of a file: who lists pads wants to hear of links that look like some on servers that are not configured.</summary>
    public bool SeeksPads { get; init; }

    /// <summary><c>etherpad</c>.</summary>
    public EtherpadConfig Etherpad { get; init; } = new();

    /// <summary><c>gerrit</c>: the hosts of code reviews; the first is the one that the shortcode links to.</summary>
    public ImmutableArray<string> GerritHosts { get; init; } = ["review.opendev.org", "review.openstack.org"];

    /// <summary><c>kinds</c>: more kinds of links, asked before the built-in ones.</summary>
    public ImmutableArray<ReferenceKindConfig> Kinds { get; init; } = [];
}

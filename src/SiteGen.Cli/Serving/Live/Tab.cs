namespace SiteGen.Cli.Serving.Live;

/// <summary>A page that is open in a browser. Only <see cref="LiveHub"/> changes it, one thread at a time.</summary>
internal sealed class Tab(string id, string address, string key, TabStream stream)
{
    public string Id => id;

    /// <summary>Within the site, as <see cref="Files.UrlPath"/> has it.</summary>
    public string Address => address;

    public TabStream Stream => stream;

    /// <summary>What it shows, or will show once it has done what it was told.</summary>
    public string Key { get; set; } = key;

    /// <summary>The same in full; null as long as only the tab knows.</summary>
    public PageVersion? Version { get; set; }

    /// <summary>What its page is made from, as it was told; null as long as only the tab knows.</summary>
    public string? File { get; set; }

    /// <summary>Tells the mistakes that it was told from others.</summary>
    public string Mistakes { get; set; } = "";

    /// <summary>The state of the site that it was last compared with.</summary>
    public long Seen { get; set; }
}

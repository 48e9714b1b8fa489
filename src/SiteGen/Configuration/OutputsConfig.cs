namespace SiteGen.Configuration;

/// <summary>
/// What is written for each kind of page: Hugo's <c>outputs</c>, names in lower case (html, rss, atom, jsonfeed,
/// json…).
/// </summary>
public sealed record OutputsConfig
{
    public ImmutableArray<string> Home { get; init; } = ["html", "rss", "atom", "jsonfeed"];

    public ImmutableArray<string> Section { get; init; } = ["html", "rss"];

    public ImmutableArray<string> Taxonomy { get; init; } = ["html", "rss"];

    public ImmutableArray<string> Term { get; init; } = ["html", "rss"];

    public ImmutableArray<string> Page { get; init; } = ["html"];
}

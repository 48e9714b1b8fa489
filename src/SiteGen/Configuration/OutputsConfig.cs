using SiteGen.Diagnostics;

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

    /// <summary>Those that an author wrote down, each with its place.</summary>
    public ImmutableArray<WrittenOutput> Written { get; init; } = [];

    /// <summary>Where a kind of page was given a format; null when it is the default.</summary>
    public SourceLocation? PlaceOf(string kind, string format)
    {
        foreach (var written in Written)
        {
            if (written.Kind == kind && written.Format == format)
            {
                return written.Location;
            }
        }

        return null;
    }
}

using SiteGen.Files;

namespace SiteGen.Output.Feeds;

/// <summary>One of the feed formats we write.</summary>
/// <param name="Name">As <c>outputs</c> in the configuration names it.</param>
/// <param name="FileName">Beside the list's index.html.</param>
internal sealed record FeedFormat(string Name, string FileName, string MediaType, Action<FeedOutput, ByteBuffer> Write)
{
    public static readonly ImmutableArray<FeedFormat> All =
    [
        new("rss", "index.xml", "application/rss+xml", RssFeed.Write),
        new("atom", "atom.xml", "application/atom+xml", AtomFeed.Write),
        new("jsonfeed", "feed.json", "application/feed+json", JsonFeed.Write),
    ];

    public static FeedFormat? Named(string name) => All.FirstOrDefault(format => format.Name == name);
}

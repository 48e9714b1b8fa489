using SiteGen.Content;
using SiteGen.Content.Urls;
using SiteGen.Files;

namespace SiteGen.Output.Feeds;

/// <summary>One of the feed formats we write; what its files are called, the configuration says.</summary>
/// <param name="Name">As <c>outputs</c> and <c>outputFormats</c> in the configuration name it.</param>
internal sealed record FeedFormat(string Name, Action<FeedOutput, ByteBuffer> Write)
{
    public static readonly ImmutableArray<FeedFormat> All =
    [
        new("rss", RssFeed.Write),
        new("atom", AtomFeed.Write),
        new("jsonfeed", JsonFeed.Write),
    ];

    /// <summary>Where a list has its feed.</summary>
    public UrlPath UrlOf(Page list, Site site)
        => FormatUrls.Of(list.HtmlUrl, list.Kind, site.Config.OutputFormats.First(format => format.Name == Name));

    public static FeedFormat? Named(string name) => All.FirstOrDefault(format => format.Name == name);
}

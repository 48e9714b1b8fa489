using SiteGen.Content;
using SiteGen.Files;

namespace SiteGen.Output.Feeds;

/// <summary>A feed of a list: its newest pages in one of the feed formats.</summary>
internal sealed record FeedOutput(Page List, ImmutableArray<Page> Items, UrlPath Url, FeedFormat Format, FeedSource Source)
    : Output(Url, List.Location)
{
    /// <summary>The list's language with its title, author and notices.</summary>
    public LanguageSite Language => Source.Site.LanguageOf(List);

    public override string Noun => "the feed";

    public override OutputCategory Category => OutputCategory.Feed;

    public override Rendered Render(ByteBuffer target)
    {
        Format.Write(this, target);
        return new([], Source.EmittedBy(Items));
    }
}

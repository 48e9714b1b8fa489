using SiteGen.Content;

namespace SiteGen.Output.Feeds;

/// <summary>A page as feeds show it.</summary>
/// <param name="Title">Never empty: readers of feeds have nothing else to show.</param>
/// <param name="Link">Absolute.</param>
/// <param name="Summary">HTML with absolute links.</param>
/// <param name="Html">The whole body, HTML with absolute links.</param>
internal sealed record FeedEntry(Page Page, string Title, string Link, string Summary, string Html);

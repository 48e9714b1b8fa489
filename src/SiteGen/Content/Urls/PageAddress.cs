using SiteGen.Files;

namespace SiteGen.Content.Urls;

/// <summary>Where a page is published, and the folder that its resources go to.</summary>
/// <param name="LeavesOutput">The author's <c>..</c> would lead out of the output folder; the address is cut to stay inside.</param>
internal readonly record struct PageAddress(UrlPath Url, UrlPath Folder, bool LeavesOutput);

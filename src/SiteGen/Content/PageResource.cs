using SiteGen.Data;
using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>A file that belongs to a page bundle and is published beside the page, byte for byte.</summary>
/// <param name="Name">Name for look-ups: the path within the bundle, or what <c>resources:</c> in the front matter says.</param>
/// <param name="Url">Where it is published; names and case are kept.</param>
public sealed record PageResource(
    SourceFile File, string Inside, string Name, string Title, UrlPath Url, MetaValue.Map Params);

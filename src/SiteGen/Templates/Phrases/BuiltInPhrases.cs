using System.Collections.Frozen;

namespace SiteGen.Templates.Phrases;

/// <summary>The phrases of the built-in theme in English: what no i18n/ file translates.</summary>
internal static class BuiltInPhrases
{
    private static readonly FrozenDictionary<string, string> English = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["skip_to_content"] = "Skip to content",
        ["menu"] = "Main menu",
        ["languages"] = "Languages",
        ["contents"] = "Contents",
        ["updated"] = "Updated",
        ["draft"] = "Draft",
        ["reading_time"] = "{n} min read",
        ["read_more"] = "Read more",
        ["tags"] = "Tags",
        ["categories"] = "Categories",
        ["related"] = "Related posts",
        ["neighbours"] = "Newer and older posts",
        ["newer"] = "Newer",
        ["older"] = "Older",
        ["pages"] = "Pages",
        ["page_n"] = "Page {n}",
        ["newer_posts"] = "Newer posts",
        ["older_posts"] = "Older posts",
        ["posts_one"] = "{n} post",
        ["posts"] = "{n} posts",
        ["breadcrumbs"] = "You are here",
        ["feed"] = "Feed",
        ["photos"] = "Photos",
        ["all_photos"] = "All {n} photos",
        ["photos_archive_one"] = "Download the photo",
        ["photos_archive"] = "Download all {n} photos",
        ["photo_viewer"] = "Photo viewer",
        ["photo_n"] = "Photo {photo} of {photos}",
        ["photo_n_caption"] = "Photo {photo} of {photos}: {caption}",
        ["photo_caption"] = "Caption",
        ["photo_close"] = "Close",
        ["photo_zoom"] = "Zoom",
        ["photo_previous"] = "Previous photo",
        ["photo_next"] = "Next photo",
        ["photo_download"] = "Download the original",
        ["photo_error"] = "This photo cannot be loaded",
        ["pad_copy"] = "archived copy",
        ["pad_copy_of"] = "Archived copy of {{ .pad }}",
        ["not_found"] = "There is no such page",
        ["not_found_text"] = "The address may be mistyped, or the page has moved.",
        ["go_home"] = "Go to the home page",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All of them by key, in the alphabet's order; for the guide.</summary>
    public static IEnumerable<KeyValuePair<string, string>> All => English.OrderBy(static phrase => phrase.Key, StringComparer.Ordinal);

    public static string? Find(string key, long? count)
        => (count == 1 ? English.GetValueOrDefault($"{key}_one") : null) ?? English.GetValueOrDefault(key);
}

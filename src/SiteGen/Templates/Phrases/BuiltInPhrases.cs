using System.Collections.Frozen;
using SiteGen.References;

namespace SiteGen.Templates.Phrases;

/// <summary>The phrases of the built-in theme in English: what no i18n/ file translates.</summary>
internal static class BuiltInPhrases
{
    /// <summary>What the titles of kinds of references go by, before the kind's name.</summary>
    public const string KindPrefix = "references_";

    private static readonly FrozenDictionary<string, string> English = WithKinds(new(StringComparer.Ordinal)
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
        ["pad_about"] = "About this copy",
        ["pad_copied"] = "A copy of a pad, made on",
        ["pad_live"] = "Open the pad on",
        ["pad_is_older"] = "This is not the copy that is usually shown.",
        ["pad_to_shown"] = "Show that one",
        ["pad_is_loss"] = "Most of the text was gone when this copy was made.",
        ["pad_loss"] = "most of the text was gone",
        ["pad_alive"] = "The pad was still there when it was last looked at, on",
        ["pad_empty"] = "The pad was blank when it was last looked at, on",
        ["pad_defaultText"] = "The pad had only the text of a new pad when it was last looked at, on",
        ["pad_shrunk"] = "The pad had less than half of its text when it was last looked at, on",
        ["pad_missing"] = "The pad was gone when it was last looked at, on",
        ["pad_cited_by"] = "It is linked from:",
        ["pad_snapshots"] = "All {n} copies",
        ["pad_change"] = "How the text changed",
        ["pad_since"] = "Compared with the copy before, made on",
        ["pad_too_much"] = "There is too much to show it here.",
        ["pad_lines_added_one"] = "{n} line added",
        ["pad_lines_added"] = "{n} lines added",
        ["pad_lines_removed_one"] = "{n} line removed",
        ["pad_lines_removed"] = "{n} lines removed",
        ["pad_unchanged_one"] = "{n} unchanged line",
        ["pad_unchanged"] = "{n} unchanged lines",
        ["pad_added"] = "Added:",
        ["pad_removed"] = "Removed:",
        ["pad_changed"] = "Changed:",
        ["references"] = "References",
        ["references_cited"] = "Cited in",
        ["references_more"] = "and {n} more",
        ["references_others"] = "Others",
        ["search"] = "Search",
        ["search_label"] = "Search this site",
        ["search_found"] = "Results for “{query}”: {count}",
        ["search_none"] = "Nothing was found for “{query}”.",
        ["search_failed"] = "The search cannot be read now. Try again later.",
        ["search_more"] = "Show more results",
        ["search_hint"] = "Arrow keys lead through the results, Esc leads back.",
        ["search_needs_script"] = "The search needs JavaScript. All posts are in the archive:",
        ["search_likely"] = "Perhaps you meant one of these",
        ["not_found"] = "There is no such page",
        ["not_found_text"] = "The address may be mistyped, or the page has moved.",
        ["go_home"] = "Go to the home page",
    });

    /// <summary>All of them by key, in the alphabet's order; for the guide.</summary>
    public static IEnumerable<KeyValuePair<string, string>> All => English.OrderBy(static phrase => phrase.Key, StringComparer.Ordinal);

    public static string? Find(string key, long? count)
        => (count == 1 ? English.GetValueOrDefault($"{key}_one") : null) ?? English.GetValueOrDefault(key);

    private static FrozenDictionary<string, string> WithKinds(Dictionary<string, string> phrases)
    {
        foreach (var kind in LinkKinds.First.Concat(LinkKinds.Others))
        {
            phrases.Add($"{KindPrefix}{kind.Name}", kind.Title);
        }

        return phrases.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

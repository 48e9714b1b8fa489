using System.Collections.Frozen;
using SiteGen.Data;

namespace SiteGen.Templates.Functions;

/// <summary>The theme's phrases: the site's own words, else English ones.</summary>
internal sealed class Translations(MetaValue.Map own)
{
    private static readonly FrozenDictionary<string, string> English = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["skip_to_content"] = "Skip to content",
        ["menu"] = "Main menu",
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
        ["not_found"] = "There is no such page",
        ["not_found_text"] = "The address may be mistyped, or the page has moved.",
        ["go_home"] = "Go to the home page",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public string? Find(string key, int? count)
    {
        var text = Own(key, count) ?? (count == 1 ? English.GetValueOrDefault($"{key}_one") : null) ?? English.GetValueOrDefault(key);
        return count is { } number && text is not null ? WithNumber(text, number) : text;
    }

    // Hugo's i18n files: a text, or a map with "one" and "other".
    private string? Own(string key, int? count) => own[key] switch
    {
        MetaValue.Map forms => ((count == 1 ? forms["one"] : null) ?? forms["other"])?.AsText,
        { } value => value.AsText,
        _ => null,
    };

    private static string WithNumber(string text, int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return text.Replace("{n}", digits, StringComparison.Ordinal).Replace("{{ .Count }}", digits, StringComparison.Ordinal)
            .Replace("{{ . }}", digits, StringComparison.Ordinal);
    }
}

namespace SiteGen.Content.Assembling;

/// <summary>Says when a page comes by itself that a menu already names.</summary>
internal static class GatheredHint
{
    /// <summary>Null for all other paths.</summary>
    public static string? For(string path) => path switch
    {
        "/decisions" => Hint("decision or action"),
        "/summits" => Hint("'summit' in front matter"),
        "/archive" => Hint("post with a date"),
        "/references" => Hint("link of a known kind"),
        "/photos" => Hint("gallery"),
        _ => null,
    };

    private static string Hint(string first) => $"the page comes with the first {first}, or write one of your own at this address";
}

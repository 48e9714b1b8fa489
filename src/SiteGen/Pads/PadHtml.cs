using Ganss.Xss;

namespace SiteGen.Pads;

/// <summary>
/// A pad's HTML without anything that could harm a reader, be noticed by a third party or fight with a theme: text, lists, headings,
/// marked words and links to whole addresses are left.
/// </summary>
/// <remarks>
/// Two steps, either of which is enough alone: <see cref="TamedMarkup"/> bounds what a parser can be made to do, and HtmlSanitizer parses
/// the rest as browsers do.
/// </remarks>
public static class PadHtml
{
    /// <summary>The inside of a body, from a whole document or a part of one; the result cleaned again is the same.</summary>
    public static string Sanitize(string html) => Clean(html, isForPage: false);

    /// <summary>The same, with headings below the page's own.</summary>
    public static string ForPage(string html) => Clean(html, isForPage: true);

    private static string Clean(string html, bool isForPage) => Sanitizer.Instance.Sanitize(TamedMarkup.Of(html, isForPage)).Trim();

    // A site without pads never makes it; HtmlSanitizer says that its Sanitize may be called by many threads at once.
    private static class Sanitizer
    {
        public static readonly HtmlSanitizer Instance = Make();

        private static HtmlSanitizer Make()
        {
            var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
            {
                AllowedTags = new HashSet<string>(PadTags.Kept),
                AllowedAttributes = new HashSet<string>(["href", "rel", "start", "class"]),
                AllowedClasses = new HashSet<string>([PadTags.IndentClass]),
                AllowedSchemes = new HashSet<string>(PadTags.Schemes),
                UriAttributes = new HashSet<string>(["href"]),
            });
            sanitizer.FilterUrl += static (_, url) => url.SanitizedUrl = PadTags.IsAddress(url.OriginalUrl) ? url.OriginalUrl : null;
            return sanitizer;
        }
    }
}

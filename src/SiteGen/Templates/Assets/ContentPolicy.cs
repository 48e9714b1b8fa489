using System.Security.Cryptography;
using System.Text;
using SiteGen.Configuration;

namespace SiteGen.Templates.Assets;

/// <summary>
/// The site's Content-Security-Policy: its own files, the players that bodies embed, what the configuration adds, and the scripts that
/// templates write into pages by <c>inline_script</c>, by their hashes. The same for all pages, so that one header says it for all.
/// </summary>
internal static class ContentPolicy
{
    // Rows of photos and colours of some code are said in attributes, which can run nothing.
    private static readonly ImmutableArray<(string Directive, string Sources)> Strict =
    [
        ("default-src", "'self'"),
        ("script-src", "'self'"),
        ("style-src", "'self'"),
        ("style-src-attr", "'unsafe-inline'"),
        ("img-src", "'self' data:"),
        ("font-src", "'self'"),
        ("connect-src", "'self'"),
        ("media-src", "'self'"),
        ("frame-src", "'self' https://www.youtube.com https://www.youtube-nocookie.com https://player.vimeo.com https://platform.twitter.com https://www.instagram.com"),
        ("worker-src", "'self'"),
        ("manifest-src", "'self'"),
        ("object-src", "'none'"),
        ("base-uri", "'self'"),
        ("form-action", "'self'"),
        ("frame-ancestors", "'self'"),
    ];

    /// <param name="scripts">What stands between the tags of inline scripts.</param>
    /// <param name="isHeader">A page cannot say who may frame it, only a header can.</param>
    public static string Write(ContentSecurityConfig config, IEnumerable<string> scripts, bool isHeader)
    {
        var text = new StringBuilder();
        foreach (var (directive, sources) in Strict.Where(one => isHeader || one.Directive != "frame-ancestors"))
        {
            string[] extra = [.. config.Extra.Where(one => one.Directive == directive).SelectMany(static one => one.Sources)];
            string[] own = sources == "'none'" && extra.Length > 0 ? [] : sources.Split(' ');
            string[] hashes = directive == "script-src" ? [.. scripts.Select(HashOf).Order(StringComparer.Ordinal)] : [];
            text.Append(CultureInfo.InvariantCulture, $"{(text.Length == 0 ? "" : "; ")}{directive} {string.Join(' ', own.Concat(hashes).Concat(extra).Distinct())}");
        }

        return text.ToString();
    }

    private static string HashOf(string script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";
}

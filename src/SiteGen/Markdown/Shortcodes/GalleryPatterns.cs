namespace SiteGen.Markdown.Shortcodes;

/// <summary>What the calls of <c>gallery</c> in a body name, read before anything is rendered.</summary>
public static class GalleryPatterns
{
    /// <summary>All their patterns; what only looks like one is among them.</summary>
    public static IEnumerable<string> In(string body)
        => new ShortcodeScanner(body, default, []).Scan()
            .Where(static token => string.Equals(token.Tag?.Name, GalleryShortcode.Name, StringComparison.OrdinalIgnoreCase))
            .SelectMany(static token => token.Tag?.Arguments ?? [])
            .Where(static argument => argument.Name is null or "src")
            .Select(static argument => argument.Text);
}

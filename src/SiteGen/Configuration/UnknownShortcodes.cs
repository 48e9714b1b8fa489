namespace SiteGen.Configuration;

/// <summary>What becomes of calls of shortcodes that nobody has a template for: <c>unknownShortcodes</c>.</summary>
public enum UnknownShortcodes
{
    /// <summary>The site is not built.</summary>
    Error,

    /// <summary>A warning; what stands between the tags stays part of the page's Markdown.</summary>
    Warn,

    /// <summary>Nothing is said; the tags go, and what stands between them.</summary>
    Omit,
}

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Whether a shortcode has something between two tags.</summary>
public enum ShortcodeForm
{
    /// <summary>Nobody renders a shortcode of this name.</summary>
    Unknown,

    /// <summary>One tag; a closing one is a mistake.</summary>
    Single,

    /// <summary>Two tags, or one that closes itself.</summary>
    Paired,

    /// <summary>Two tags if a closing one follows, else one: a template that does not tell.</summary>
    Either,
}

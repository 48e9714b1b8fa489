namespace SiteGen.Markdown.Shortcodes.QrCodes;

/// <summary>How much of a code may be dirty or torn and still be read.</summary>
internal enum QrLevel
{
    Low,
    Medium,
    Quartile,
    High,
}

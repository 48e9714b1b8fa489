namespace SiteGen.Markdown.Shortcodes;

/// <summary>What the scanner found between two places of a body.</summary>
internal readonly record struct ShortcodeToken(ShortcodeTokenKind Kind, int Start, int End, ShortcodeTag? Tag = null);

internal enum ShortcodeTokenKind
{
    Text,
    Open,
    Close,
    SelfClosed,
}

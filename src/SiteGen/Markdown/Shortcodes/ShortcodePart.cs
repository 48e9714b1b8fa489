namespace SiteGen.Markdown.Shortcodes;

/// <summary>A piece of a body: text to keep, or a shortcode with the pieces between its tags.</summary>
public abstract record ShortcodePart
{
    /// <summary>The body from <paramref name="Start"/> to <paramref name="End"/>.</summary>
    public sealed record Text(int Start, int End) : ShortcodePart;

    /// <summary>A call; <paramref name="IsClosed"/> tells two tags with nothing between from one tag alone.</summary>
    public sealed record Call(ShortcodeTag Tag, ImmutableArray<ShortcodePart> Inner, bool IsClosed) : ShortcodePart;
}

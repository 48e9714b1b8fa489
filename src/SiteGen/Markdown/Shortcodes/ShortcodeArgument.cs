using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>One argument of a shortcode; without a name it is known by its position.</summary>
/// <param name="Text">As templates print it: a bare <c>007</c> is the number 7.</param>
/// <param name="IsQuoted">Between quotes: bare <c>true</c> and <c>3</c> are a flag and a number.</param>
public sealed record ShortcodeArgument(string? Name, string Text, bool IsQuoted, SourceLocation Location)
{
    /// <summary>A text, a <see cref="bool"/>, a <see cref="long"/> or a <see cref="double"/>.</summary>
    public object Value => IsQuoted ? Text : BareValue.Read(Text);

    /// <summary>Says something: neither empty, nor a bare <c>false</c> or 0.</summary>
    public bool IsGiven => Value is not ("" or false or 0L or 0d);
}

using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>A shortcode on its way to a template: what the author gave it, and where it stands.</summary>
public sealed record ShortcodeCall
{
    public required string Name { get; init; }

    public ImmutableArray<ShortcodeArgument> Arguments { get; init; } = [];

    /// <summary>
    /// What stands between the tags, inner shortcodes rendered; Markdown not yet, except where Hugo does.
    /// </summary>
    public string Inner { get; init; } = "";

    /// <summary>HTML of shortcodes in it, for which tokens stand there: as part of a Markdown text it would be raw HTML.</summary>
    internal ImmutableArray<string> InnerHtml { get; init; } = [];

    /// <summary>Where that begins.</summary>
    public SourceLocation InnerLocation { get; init; }

    public bool IsClosed { get; init; }

    public bool IsMarkdown { get; init; }

    public string Indentation { get; init; } = "";

    /// <summary>
    /// What lines begin with that belong to the list item or quote that a call with percent signs stands in, as its own line does.
    /// </summary>
    internal string Margin { get; init; } = "";

    /// <summary>The how-manyth shortcode of its page, or of its parent, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>The shortcode around it; its own inner text is not known yet.</summary>
    public ShortcodeCall? Parent { get; init; }

    public SourceLocation Location { get; init; }

    public bool HasNames => !Arguments.IsEmpty && Arguments[0].Name is not null;

    /// <summary>The argument of this name; null when the author gave none.</summary>
    public string? Get(string name) => Find(name)?.Text;

    /// <summary>The argument of this name, unless it says nothing: empty, or a bare <c>false</c> or 0.</summary>
    public string? Given(string name) => Find(name) is { IsGiven: true } argument ? argument.Text : null;

    /// <summary>The same for a position.</summary>
    public string? Given(int position)
        => !HasNames && position < Arguments.Length && Arguments[position].IsGiven ? Arguments[position].Text : null;

    /// <summary>The argument of this name; the last one, where an author wrote two.</summary>
    public ShortcodeArgument? Find(string name)
    {
        for (var i = Arguments.Length - 1; i >= 0; i--)
        {
            if (Arguments[i].Name == name)
            {
                return Arguments[i];
            }
        }

        return null;
    }

    /// <summary>The argument at this position, from 0; null with named arguments and beyond the last.</summary>
    public string? Get(int position)
        => !HasNames && position < Arguments.Length ? Arguments[position].Text : null;

    /// <summary>The inner text without what its lines begin with only for the sake of a list item or quote.</summary>
    internal string InnerWithoutMargin()
    {
        if (Margin.Length == 0)
        {
            return InnerDeindented();
        }

        var text = Inner.Replace($"\n{Margin}", "\n", StringComparison.Ordinal).Replace($"\n{Margin.TrimEnd()}\n", "\n\n", StringComparison.Ordinal);
        return text.StartsWith(Margin, StringComparison.Ordinal) ? text[Margin.Length..] : text;
    }

    /// <summary>
    /// The inner text without the indentation that the opening tag has: code in a list item, for one.
    /// </summary>
    public string InnerDeindented()
    {
        if (Indentation.Length == 0)
        {
            return Inner;
        }

        var text = Inner.Replace($"\n{Indentation}", "\n", StringComparison.Ordinal);
        return text.StartsWith(Indentation, StringComparison.Ordinal) ? text[Indentation.Length..] : text;
    }
}

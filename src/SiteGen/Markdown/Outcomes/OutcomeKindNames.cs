namespace SiteGen.Markdown.Outcomes;

/// <summary>Kinds of outcomes by the names of their shortcodes, alerts and classes.</summary>
public static class OutcomeKindNames
{
    extension(OutcomeKind kind)
    {
        public string Name => kind == OutcomeKind.Decision ? "decision" : "action";
    }

    /// <summary>The kind of a shortcode or alert with that name; null for others.</summary>
    public static OutcomeKind? Named(ReadOnlySpan<char> name)
        => name.Equals("decision", StringComparison.OrdinalIgnoreCase) ? OutcomeKind.Decision
            : name.Equals("action", StringComparison.OrdinalIgnoreCase) ? OutcomeKind.Action
            : null;
}

namespace SiteGen.Diagnostics;

/// <summary>One kind of mistake, declared once: its code, how much it matters, and what to do about it.</summary>
/// <param name="Code">"SG" and four digits; the first two digits name the room that finds it.</param>
/// <param name="Hint">What the author should do, unless the occurrence brings a better one.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Hint)
{
    /// <summary>An occurrence of this mistake. <paramref name="message"/> states the fact, lower-case start, no full stop.</summary>
    public Diagnostic At(SourceLocation location, string message, string? hint = null)
        => new(this, location, message, hint ?? Hint, Severity);
}

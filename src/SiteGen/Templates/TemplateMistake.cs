using Scriban.Parsing;
using Scriban.Syntax;
using SiteGen.Diagnostics;

namespace SiteGen.Templates;

/// <summary>Leaves the template engine at an author's mistake; it becomes a diagnostic where the engine was called.</summary>
internal sealed class TemplateMistake(DiagnosticRule rule, SourceSpan span, string message, string? hint = null)
    : ScriptRuntimeException(span, message)
{
    /// <summary>A template that does not parse has several mistakes; they bring their own places.</summary>
    public ImmutableArray<Diagnostic> Listed { get; init; } = [];

    public bool IsLimit => ReferenceEquals(rule, TemplateRules.TooMuch);

    public Diagnostic AsDiagnostic => rule.At(PlaceOf(Span), OriginalMessage, hint);

    /// <summary>Scriban counts lines and columns from 0.</summary>
    public static SourceLocation PlaceOf(SourceSpan span)
        => new(span.FileName ?? "", span.Start.Line + 1, span.Start.Column + 1);
}

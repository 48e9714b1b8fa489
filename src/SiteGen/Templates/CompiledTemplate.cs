using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Templates.Tuning;

namespace SiteGen.Templates;

/// <summary>A parsed template, shared by all workers: evaluating does not change it.</summary>
internal sealed class CompiledTemplate
{
    private readonly ScriptPage? _body;
    private readonly ImmutableArray<Diagnostic> _mistakes;

    private CompiledTemplate(string name, string file, ScriptPage? body, ImmutableArray<Diagnostic> mistakes)
    {
        (Name, File, _body, _mistakes) = (name, file, body, mistakes);
        IsMarkup = name.EndsWith(".html", StringComparison.Ordinal) || name.EndsWith(".xml", StringComparison.Ordinal);
    }

    public string Name { get; }

    public string File { get; }

    /// <summary>Texts are escaped in HTML and XML, not in plain text and JSON.</summary>
    public bool IsMarkup { get; }

    /// <summary>It brings its own doctype and wants no base around it.</summary>
    public bool IsWholePage { get; private init; }

    /// <summary>As a shortcode it wants two tags, or one that closes itself.</summary>
    public bool NeedsClosing { get; private init; }

    public ScriptPage Body => _body ?? throw new TemplateMistake(TemplateRules.Syntax, default, "") { Listed = _mistakes };

    public static CompiledTemplate Compile(TemplateSource source)
    {
        try
        {
            var text = source.Read();
            var template = Template.Parse(text, source.File);
            if (template.HasErrors || template.Page is not { } page)
            {
                return Broken(source, [FirstMistake(source, text, template)]);
            }

            var (isWholePage, needsClosing) = (StartsWithDoctype(page), InnerUse.Needs(page));
            TemplateTuner.Tune(page);
            return new(source.Name, source.File, page, []) { IsWholePage = isWholePage, NeedsClosing = needsClosing };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var mistake = TemplateRules.Unreadable.At(new(source.File), $"cannot read the template: {exception.Message}");
            return Broken(source, [mistake]);
        }
    }

    private static CompiledTemplate Broken(TemplateSource source, ImmutableArray<Diagnostic> mistakes)
        => new(source.Name, source.File, null, mistakes);

    // One slip breaks all that follows it: only the first is worth reading.
    private static Diagnostic FirstMistake(TemplateSource source, string text, Template template)
    {
        var first = template.Messages
            .Where(static message => message.Type == ParserMessageType.Error)
            .MinBy(static message => message.Span.Start.Offset);
        if (TemplateSlips.Find(text) is { } slip && (first is null || Explains(slip, first)))
        {
            return TemplateRules.Syntax.At(slip.In(source, text), slip.Fact, slip.Hint);
        }

        return first is null ? TemplateRules.Syntax.At(new(source.File), "this is not a template") : SyntaxMistake(source, first);
    }

    private static bool Explains(TemplateSlip slip, LogMessage message)
        => slip.Offset <= message.Span.Start.Offset && (!slip.IsBlock || message.Message.Contains("<end>", StringComparison.Ordinal));

    private static Diagnostic SyntaxMistake(TemplateSource source, LogMessage message)
    {
        var text = message.Message.Replace('`', '\'').ReplaceLineEndings(" ").TrimEnd('.', ' ');
        var fact = text.Length == 0 ? "this is not a template" : char.ToLowerInvariant(text[0]) + text[1..];
        return TemplateRules.Syntax.At(TemplateMistake.PlaceOf(message.Span) with { File = source.File }, fact);
    }

    private static bool StartsWithDoctype(ScriptPage page)
    {
        foreach (var statement in page.Body?.Statements ?? [])
        {
            if (statement is ScriptRawStatement { Text.Length: > 0 } raw)
            {
                var text = raw.Text.ToString().TrimStart();
                if (text.Length > 0)
                {
                    return text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase);
                }
            }
        }

        return false;
    }
}

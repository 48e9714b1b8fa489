using Scriban;
using Scriban.Runtime;
using SiteGen.Diagnostics;

namespace SiteGen.Templates;

/// <summary>Fills an archetype, the sketch that a new page starts from.</summary>
public static class ArchetypeRenderer
{
    /// <summary>The new page's text; null when the archetype has a mistake.</summary>
    public static Outcome<string?> Render(string archetype, SourceLocation file, ArchetypeValues values)
    {
        var template = Template.Parse(archetype, file.File);
        if (template.HasErrors)
        {
            return new Outcome<string?>(null, [.. template.Messages.Select(message => Mistake(message, file))]);
        }

        var names = new ScriptObject
        {
            ["title"] = values.Title,
            ["date"] = values.Date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            ["slug"] = values.Slug,
            ["name"] = values.Name,
            ["summit"] = values.Summit,
            ["team"] = values.Team,
            ["etherpads"] = new ScriptArray(values.Etherpads),
            ["body"] = values.Body,
        };
        // What is longer than these limits would be cut off silently, and notes of a week are long.
        var context = new TemplateContext
        {
            StrictVariables = true,
            LoopLimit = 1000,
            RecursiveLimit = 20,
            LimitToString = 0,
            OutputLimit = 0,
        };
        context.PushGlobal(names);
        return Fill(template, context, file);
    }

    /// <summary>The archetype is in Go's template language, which Hugo's archetypes use: <c>{{ .Date }}</c>, <c>{{ replace .Name … }}</c>.</summary>
    public static bool IsGoTemplate(string archetype)
    {
        for (var start = archetype.IndexOf("{{", StringComparison.Ordinal); start >= 0;)
        {
            var end = archetype.IndexOf("}}", start, StringComparison.Ordinal);
            var code = archetype.AsSpan(start, (end < 0 ? archetype.Length : end) - start);
            if (code.StartsWith("{{.") || code.Contains(" .", StringComparison.Ordinal) || code.Contains("(.", StringComparison.Ordinal))
            {
                return true;
            }

            start = end < 0 ? -1 : archetype.IndexOf("{{", end, StringComparison.Ordinal);
        }

        return false;
    }

    private static Outcome<string?> Fill(Template template, TemplateContext context, SourceLocation file)
    {
        try
        {
            return Outcome.Of<string?>(template.Render(context));
        }
        catch (Scriban.Syntax.ScriptRuntimeException exception)
        {
            var start = exception.Span.Start;
            var place = new SourceLocation(file.File, start.Line + 1, start.Column + 1);
            return new Outcome<string?>(null, [ArchetypeRules.Invalid.At(place, exception.OriginalMessage)]);
        }
    }

    // Scriban counts lines and columns from 0.
    private static Diagnostic Mistake(Scriban.Parsing.LogMessage message, SourceLocation file)
    {
        var start = message.Span.Start;
        return ArchetypeRules.Invalid.At(new SourceLocation(file.File, start.Line + 1, start.Column + 1), message.Message);
    }
}

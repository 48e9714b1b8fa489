using Scriban.Syntax;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Markdown;

namespace SiteGen.Templates;

/// <summary>Turns what went wrong in a template into diagnostics, and ten thousand times the same mistake into one.</summary>
public static class MistakeReport
{
    private const string PageMark = ", while rendering ";

    /// <summary>
    /// Lists each mistake once: it names the page that comes first and how many others have it. A blog that moves here
    /// may hold raw HTML, or name a layout of its old theme, on every page: the first file speaks for all.
    /// </summary>
    public static ImmutableArray<Diagnostic> Merge(IEnumerable<Diagnostic> diagnostics)
        =>
        [
            .. diagnostics
                .GroupBy(static diagnostic => SpeaksForAll(diagnostic)
                    ? diagnostic with { Location = default }
                    : diagnostic with { Message = FactOf(diagnostic.Message) })
                .Select(MergeGroup)
                .Order(),
        ];

    internal static ImmutableArray<Diagnostic> Of(ScriptRuntimeException exception, Page? page) => exception switch
    {
        TemplateMistake { Listed.IsEmpty: false } mistake => mistake.Listed,
        // Which page meets a limit first depends on the workers, so that it is not named.
        TemplateMistake { IsLimit: true } mistake => [mistake.AsDiagnostic],
        TemplateMistake mistake => [Naming(mistake.AsDiagnostic, page)],
        _ when IsLimit(exception) => [TemplateRules.TooMuch.At(TemplateMistake.PlaceOf(exception.Span), Fact(exception))],
        _ => [Naming(TemplateRules.Failed.At(TemplateMistake.PlaceOf(exception.Span), Fact(exception)), page)],
    };

    internal static bool IsLimit(ScriptRuntimeException exception)
        => exception is TemplateMistake { IsLimit: true }
            || exception.OriginalMessage.StartsWith("Exceeding ", StringComparison.Ordinal)
            || exception.OriginalMessage.Contains("exceeds LoopLimit", StringComparison.Ordinal)
            || exception.OriginalMessage.Contains("LimitToString", StringComparison.Ordinal);

    private static Diagnostic MergeGroup(IGrouping<Diagnostic, Diagnostic> group)
    {
        var others = group.Count() - 1;
        if (SpeaksForAll(group.Key))
        {
            var earliest = group.Min() ?? group.Key;
            others = group.Select(static diagnostic => diagnostic.Location.File).Distinct(StringComparer.Ordinal).Count() - 1;
            return others == 0 ? earliest : earliest with
            {
                Message = string.Create(CultureInfo.InvariantCulture, $"{earliest.Message} here and in {others} more {(others == 1 ? "file" : "files")}"),
            };
        }

        var first = group.MinBy(static diagnostic => diagnostic.Message, StringComparer.Ordinal) ?? group.Key;
        return others == 0 || !first.Message.Contains(PageMark, StringComparison.Ordinal)
            ? first
            : first with { Message = string.Create(CultureInfo.InvariantCulture, $"{first.Message} and {others} more") };
    }

    private static bool SpeaksForAll(Diagnostic diagnostic)
        => diagnostic.Rule == MarkdownRules.HtmlLeftOut || diagnostic.Rule == TemplateRules.NoSuchLayout;

    private static string FactOf(string message)
        => message.LastIndexOf(PageMark, StringComparison.Ordinal) is > 0 and var mark ? message[..mark] : message;

    private static Diagnostic Naming(Diagnostic diagnostic, Page? page)
        => page is null ? diagnostic : diagnostic with { Message = $"{diagnostic.Message}{PageMark}'{NameOf(page)}'" };

    private static string NameOf(Page page) => page.Source?.File.Path.Value ?? page.Url.Value;

    // Scriban's messages are sentences with code in backticks.
    private static string Fact(ScriptRuntimeException exception)
    {
        var text = exception.OriginalMessage.Replace('`', '\'').ReplaceLineEndings(" ").TrimEnd('.', ' ');
        return text.Length == 0 ? "the template failed" : char.ToLowerInvariant(text[0]) + text[1..];
    }
}

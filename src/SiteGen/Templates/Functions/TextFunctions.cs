using Scriban.Runtime;
using SiteGen.Files;
using SiteGen.Templates.Dates;

namespace SiteGen.Templates.Functions;

/// <summary>Dates, texts and words of the site's language.</summary>
internal static class TextFunctions
{
    public static readonly ImmutableArray<TemplateFunction> All =
    [
        new("date_format", "date_format date layout", 2, 2, "Writes a date in the page's language: by name (`:date_full`, `:date_long`, `:date_medium`, `:date_short`, `:time_full`, `:time_long`, `:time_medium`, `:time_short`), as Hugo (`2 January 2006`) or with signs (`%d %B %Y`).", DateText),
        new("safe_html", "safe_html text", 1, 1, "Marks a text as HTML, so that it is written as it is.", static call => call[0] as Html ?? new Html(call.Text(0))),
        new("markdownify", "markdownify text", 1, 1, "Renders a text as Markdown.", static call => new Html(call.Composer.Settings.Markdownify(call.Context.Scope.Page?.Page, call.Text(0)))),
        new("render_string", "render_string text [display]", 1, 2, "The same; with 'block' a single paragraph keeps its tags.", RenderString),
        new("plainify", "plainify html", 1, 1, "Takes the tags out of HTML; the rest stays HTML.", static call => new Html(PlainText.WithoutTags(call.Text(0)))),
        new("excerpt", "excerpt html", 1, 1, "HTML for a list: without footnote marks and ids, which would be wrong or twice there.", static call => new Html(Excerpt.WithoutIds(Excerpt.WithoutNotes(call.Text(0))))),
        new("reading_aids", "reading_aids html", 1, 1, "A body with a link at each heading, tables that can be scrolled by keyboard, and words for the boxes of task lists: `{{ reading_aids page.content }}`. With `enrichments: false` the body as it is.", Aids),
        new("excerpt_text", "excerpt_text html", 1, 1, "What `truncate` is to cut for a list or a description: an excerpt without headings and the labels of callouts.", static call => new Html(Excerpt.WithoutLabels(Excerpt.WithoutNotes(call.Text(0))))),
        new("truncate", "truncate text length [ending]", 2, 3, "Cuts a text at a word's end; the ending is `…`.", Truncate),
        new("json", "json value", 1, 1, "Writes a value as JSON that is safe inside `<script>`.", static call => Json.Of(call)),
        new("default", "default value other", 2, 2, "The value, or the other one when it is empty: `page.description | default 'none'`.", static call => call.Context.ToBool(call.Span, call[0]) ? call[0] : call[1]),
        new("i18n", "i18n key [value]", 1, 2, "A phrase in the page's language, from i18n/ or built in. A number chooses its form and takes the place of `{n}` or `{{ .Count }}` in it, a text that of `{{ . }}`; of a map, `{{ .Name }}` is a value of it.", Phrase),
    ];

    private static Html Aids(FunctionCall call)
    {
        var body = call[0] as Html ?? new Html(call.Text(0));
        if (!call.Site.Language.Config.Enrichments)
        {
            return body;
        }

        var text = new ReadingAids((key, value) => TemplateEscaping.Escape(call.Site.Phrases.Find(key, value, _ => value) ?? key)).Add(body.Text);
        return ReferenceEquals(text, body.Text) ? body : new Html(text);
    }

    private static string Phrase(FunctionCall call)
    {
        // A number that came out of a text or a calculation is still a number.
        var value = call[1] switch
        {
            string text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
            double real when double.IsInteger(real) => (long)real,
            var other => other,
        };
        return call.Site.Phrases.Find(call.Text(0), value, name => PhraseValue(call, value, name)) ?? Missing(call);
    }

    private static string Missing(FunctionCall call)
        => call.Site.Language.Config.EnableMissingTranslationPlaceholders ? $"[i18n] {call.Text(0)}" : call.Text(0);

    private static string? PhraseValue(FunctionCall call, object? value, string name)
    {
        if (name.Length > 0 && value is IScriptObject map && map.TryGetValue(call.Context, call.Span, name, out var member))
        {
            return call.Context.ObjectToString(member);
        }

        return name is "" or "Count" ? call.Context.ObjectToString(value) : null;
    }

    private static string? DateText(FunctionCall call)
        => call.Date(0) is { } date ? DateFormat.Format(date, call.Text(1), call.Site.DateWords) : null;

    private static Html RenderString(FunctionCall call) => new(call.Text(1) switch
    {
        "" or "inline" => call.Composer.Settings.Markdownify(call.Context.Scope.Page?.Page, call.Text(0)),
        "block" => call.Composer.Settings.RenderBlock(call.Context.Scope.Page?.Page, call.Text(0)),
        var other => throw call.Wrong($"'render_string' does not know '{other}'", "it knows 'inline' and 'block'"),
    });

    private static string Truncate(FunctionCall call)
    {
        var isHtml = call[0] is Html;
        var text = isHtml ? PlainText.Decode(PlainText.WithoutTags(call.Text(0))) : call.Text(0);
        var ending = call.Count > 2 ? call.Text(2) : "…";
        return PlainText.Cut(PlainText.OneLine(text), Math.Max(call.Number(1), 0), ending);
    }
}

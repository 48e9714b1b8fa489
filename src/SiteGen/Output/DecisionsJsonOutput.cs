using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Content;
using SiteGen.Content.Summits;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Markdown.Outcomes;
using SiteGen.Output.Feeds;
using SiteGen.Output.Lists;
using SiteGen.Templates;

namespace SiteGen.Output;

/// <summary>All decisions and actions of a language for programs: <c>/decisions/index.json</c>.</summary>
internal sealed record DecisionsJsonOutput(LanguageSite Language, Site Site, DecisionList List)
    : Output(UrlPath.Root.Folder($"{Language.Prefix}/decisions").File("index.json"), default(SourceLocation))
{
    // It is no script: only what JSON itself demands is escaped.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public override string Noun => "the list of all decisions";

    public override OutputCategory Category => OutputCategory.Extra;

    public override Rendered Render(ByteBuffer target)
    {
        var pages = List.Of(Language);
        if (pages.IsEmpty)
        {
            return Rendered.Nothing;
        }

        var summits = SummitTable.Of(Language, Site);
        using var json = new Utf8JsonWriter(target, Options);
        json.WriteStartObject();
        json.WriteString("language", Language.Config.LanguageCode);
        foreach (var kind in (ReadOnlySpan<OutcomeKind>)[OutcomeKind.Decision, OutcomeKind.Action])
        {
            json.WriteStartArray($"{kind.Name}s");
            foreach (var page in pages)
            {
                Write(json, page, kind, summits.Of(page));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.Flush();
        target.Write("\n"u8);
        return Rendered.Sound;
    }

    private void Write(Utf8JsonWriter json, Page page, OutcomeKind kind, Gathering? summit)
    {
        foreach (var outcome in List.OutcomesOf(page).Where(outcome => outcome.Kind == kind))
        {
            json.WriteStartObject();
            json.WriteString("text", OutcomeText.Of(outcome));
            json.WriteString("url", $"{Site.AbsoluteLink(page.Url)}#{outcome.Anchor}");
            if (kind == OutcomeKind.Action)
            {
                WriteAction(json, outcome);
            }

            if (summit is not null)
            {
                json.WriteString("summit", summit.Facts.Title);
            }

            WritePage(json, List.Current(page));
            json.WriteEndObject();
        }
    }

    private static void WriteAction(Utf8JsonWriter json, RecapOutcome action)
    {
        json.WriteStartArray("owners");
        foreach (var owner in action.Facts.Owners)
        {
            json.WriteStringValue(owner);
        }

        json.WriteEndArray();
        if (action.Facts.Due is { } due)
        {
            json.WriteString("due", due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        json.WriteBoolean("done", action.Facts.IsDone);
    }

    private void WritePage(Utf8JsonWriter json, Page page)
    {
        json.WriteStartObject("page");
        json.WriteString("url", Site.AbsoluteLink(page.Url));
        json.WriteString("title", PageName.Of(page));
        if (page.Date is { } date)
        {
            json.WriteString("date", FeedText.Rfc3339(date));
        }

        json.WriteEndObject();
    }
}

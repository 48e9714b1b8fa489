using System.Text.Json;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Output;

namespace SiteGen.Cli.Serving.Live;

/// <summary><c>/_sitegen/pages.json</c>: every page of the site with what is known of each, those of our own making and those that are left out too.</summary>
internal sealed class PagesJson(PreviewSite site, RenderLog log)
{
    // Stands for a file in the address that opens it; the list puts each page's own there.
    private const string AnyFile = "SITEGEN-FILE";

    /// <param name="isHere">The browser runs on this machine.</param>
    public void Write(Utf8JsonWriter json, MistakeJson mistakes, bool isHere)
    {
        var state = site.State;
        json.WriteStartObject();
        json.WriteString("title", state.Plan?.Site.Config.Title ?? "");
        json.WriteString("home", state.Plan?.Site.Config.BasePath ?? "/");
        json.WriteNumber("state", state.Number);
        json.WriteString("editor", mistakes.LinkTo(new(AnyFile, 1, 1)));
        json.WriteBoolean("here", isHere);
        WriteMistakes(json, state, mistakes);
        json.WriteStartArray("pages");
        if (state.Plan is { } plan)
        {
            WritePages(json, plan, Counts(state));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteMistakes(Utf8JsonWriter json, PreviewState state, MistakeJson mistakes)
    {
        var all = state.Diagnostics.Concat(log.Diagnostics).Distinct().Order().ToLookup(static item => item.Severity);
        json.WriteNumber("errors", all[Severity.Error].Count());
        json.WriteNumber("warnings", all[Severity.Warning].Count());
        mistakes.Write(json, "mistakes", [.. all[Severity.Error], .. all[Severity.Warning]]);
    }

    private void WritePages(Utf8JsonWriter json, SitePlan plan, Dictionary<string, (int Errors, int Warnings)> counts)
    {
        foreach (var output in plan.Outputs)
        {
            var note = log.Of(output.Url);
            if (output.Shown is { } page && IsListed(output, note))
            {
                // What is wrong in a file is told once, however many parts its list is cut into.
                var known = output.Part == 1 ? counts.GetValueOrDefault(page.Location.File) : default;
                Write(json, new(page, output.Url, output.Part, note) { IsPromise = output.IsPromise && note is null }, plan.Site, known);
            }
        }

        foreach (var hidden in plan.Site.HiddenPages)
        {
            Write(json, new(hidden.Page, hidden.Page.Url, 1, null) { IsHidden = true }, plan.Site, counts.GetValueOrDefault(hidden.Page.Location.File));
        }
    }

    // Of what may come to nothing, more is promised than there will be: each list once until it was rendered.
    private static bool IsListed(Output.Output output, RenderLog.Note? note)
        => !output.IsPromise || (note is null ? output is { Part: 1, Shown.Kind: not PageKind.ReferenceKind } : !note.IsLeftOut);

    private static void Write(Utf8JsonWriter json, Row row, Site site, (int Errors, int Warnings) known)
    {
        var (page, _, _, note) = row;
        json.WriteStartObject();
        json.WriteString("url", site.Link(row.Url));
        json.WriteString("title", page.Title);
        json.WriteString("kind", page.Kind.HugoName);
        json.WriteNumber("part", row.Part);
        json.WriteString("file", page.Location.File);
        json.WriteString("date", page.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteBoolean("hidden", row.IsHidden);
        json.WriteBoolean("promised", row.IsPromise);
        PageStates.Write(json, page, site.Now);
        json.WriteNumber("errors", known.Errors + (note?.Count(Severity.Error) ?? 0));
        json.WriteNumber("warnings", known.Warnings + (note?.Count(Severity.Warning) ?? 0));
        if (note is not null)
        {
            json.WriteNumber("milliseconds", Math.Round(note.Elapsed.TotalMilliseconds, 2));
        }

        json.WriteEndObject();
    }

    private static Dictionary<string, (int Errors, int Warnings)> Counts(PreviewState state)
    {
        var counts = new Dictionary<string, (int Errors, int Warnings)>(StringComparer.Ordinal);
        foreach (var item in state.Diagnostics.Distinct())
        {
            var (errors, warnings) = counts.GetValueOrDefault(item.Location.File);
            counts[item.Location.File] = item.Severity switch
            {
                Severity.Error => (errors + 1, warnings),
                Severity.Warning => (errors, warnings + 1),
                _ => (errors, warnings),
            };
        }

        counts.Remove("");
        return counts;
    }

    private sealed record Row(Page Page, UrlPath Url, int Part, RenderLog.Note? Note)
    {
        public bool IsHidden { get; init; }

        /// <summary>Whether there is such a page shows when it is rendered.</summary>
        public bool IsPromise { get; init; }
    }
}

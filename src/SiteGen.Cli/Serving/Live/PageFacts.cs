using System.Text.Json;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Output;

namespace SiteGen.Cli.Serving.Live;

/// <summary>What the bar at the bottom says about a page.</summary>
internal sealed class PageFacts(PreviewSite site, RenderLog log)
{
    public async Task Write(Utf8JsonWriter json, string address, MistakeJson mistakes)
    {
        var sight = await Sight.Of(new(address), site);
        var wrong = Mistakes.Of(sight.State, sight.IsMissing ? null : sight.Page);
        json.WriteStartObject();
        json.WriteBoolean("missing", sight.IsMissing);
        if (sight is { IsMissing: false, Page: { } page })
        {
            log.Add(page);
            json.WriteNumber("milliseconds", Math.Round(page.Elapsed.TotalMilliseconds, 2));
        }

        if (Described(sight, out var isHidden) is { } described)
        {
            json.WriteBoolean("hidden", isHidden);
            Write(json, described, sight.State.Plan!, mistakes);
        }

        json.WriteNumber("errors", wrong.Errors.Length);
        mistakes.Write(json, "warnings", wrong.Warnings);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Page page, SitePlan plan, MistakeJson mistakes)
    {
        json.WriteString("title", page.Title);
        json.WriteString("kind", page.Kind.HugoName);
        json.WriteString("file", page.Location.File);
        json.WriteString("editor", mistakes.LinkTo(new SourceLocation(page.Location.File, page.Source?.BodyLine ?? 1, 1)));
        json.WriteNumber("references", page.Index >= 0 && page.Source is not null ? plan.References(page) : 0);
        PageStates.Write(json, page, plan.Site.Now);
    }

    // At the address of a page that is left out, the bar tells why.
    private static Page? Described(Sight sight, out bool isHidden)
    {
        var hidden = sight is { IsMissing: true, State.Plan: { } plan } ? HiddenAt(sight.Url, plan) : null;
        isHidden = hidden is not null;
        return hidden ?? (sight is { IsMissing: false, Page.Output: PageOutput output } ? output.Page : null);
    }

    private static Page? HiddenAt(UrlPath url, SitePlan plan)
        => plan.Site.HiddenPages.FirstOrDefault(hidden => hidden.Page.Url.OutputFile == url.OutputFile)?.Page;
}

using SiteGen.Archiving;
using SiteGen.Diagnostics;
using SiteGen.Drafting;
using SiteGen.Pads;
using SiteGen.References;
using SiteGen.Running;

namespace SiteGen;

/// <summary>Gets the pads that a draft starts from.</summary>
public static class SiteDrafts
{
    /// <summary>
    /// Pads by their addresses or names: one for each of these, null for one that cannot be had and of which no copy is
    /// kept, which is an error. Several addresses may lead to one pad.
    /// </summary>
    /// <param name="keep">
    /// Copies stay in the site's folder, as <c>pads archive</c> leaves them; else nothing is written.
    /// </param>
    public static Outcome<ImmutableArray<PadSource?>> FetchPads(
        BuildRequest request, ImmutableArray<string> urls, bool keep, IBuildProgress progress, CancellationToken cancel)
    {
        var catalog = SitePads.List(request, cancel);
        if (catalog.IsUnusable)
        {
            return new([], catalog.Diagnostics);
        }

        ImmutableArray<string> unknown = [.. urls.Where(url => PadOf(catalog, url) is null)];
        if (unknown.Length > 0)
        {
            return new([], [.. unknown.Select(NotConfigured)]);
        }

        ImmutableArray<CitedPad> pads =
            [.. urls.Select(url => PadOf(catalog, url)).OfType<PadName>().Distinct().Select(catalog.Of).Select(Wanted)];
        var order = new PadOrder(request, catalog, pads);
        var run = keep ? SitePads.Archive(order, progress, cancel) : SitePads.Read(order, progress, cancel);
        if (run.IsInterrupted)
        {
            throw new OperationCanceledException(cancel);
        }

        var diagnostics = run.Diagnostics.ToList();
        var outcomes = run.Pads.ToDictionary(static outcome => outcome.Pad.Pad);
        var sources = pads.ToDictionary(
            static pad => pad.Pad, pad => SourceOf(catalog, outcomes[pad.Pad], diagnostics));
        return Outcome.Of<ImmutableArray<PadSource?>>(
            [.. urls.Select(url => PadOf(catalog, url) is { } pad ? sources[pad] : null)], diagnostics);
    }

    private static PadSource? SourceOf(PadCatalog catalog, PadOutcome outcome, List<Diagnostic> diagnostics)
    {
        var pad = outcome.Pad.Pad;
        var url = new PadHosts(catalog.Config.References.Etherpad.Hosts).Find(pad.Host) is { } host
            ? PadAddress.Of(host, pad) : "";
        if (outcome is { Now: { } now, State: not PadState.Shrunk })
        {
            return new PadSource(pad.Name, now.Text) { Html = now.Html, Url = url };
        }

        // Somebody may have deleted the half of it: the longer copy has more to say.
        var kept = outcome.Newest is { IsLoss: true } ? outcome.Pad.History?.Shown ?? outcome.Newest : outcome.Newest;
        return kept is null ? null : SourceOf(kept, url, diagnostics);
    }

    private static PadSource? SourceOf(PadSnapshot kept, string url, List<Diagnostic> diagnostics)
    {
        var (text, mistakes) = PadFile.Read(kept.Text);
        var (html, others) = kept.Html is { } file ? PadFile.Read(file) : Outcome.Of<string?>(null);
        diagnostics.AddRange(mistakes.Concat(others));
        return text is null && html is null ? null
            : new PadSource(kept.Pad.Name, text ?? "") { Html = html, Url = url };
    }

    // Who starts from a pad asks for it, whatever was said of it once.
    private static CitedPad Wanted(CitedPad pad) => pad with { IsIgnored = false };

    private static PadName? PadOf(PadCatalog catalog, string url)
        => catalog.PadNamed(url) is { } pad
            && new PadHosts(catalog.Config.References.Etherpad.Hosts).Find(pad.Host) is not null ? pad : null;

    private static Diagnostic NotConfigured(string url)
        => DraftingRules.NotConfigured.At(default, $"'{url}' is no pad of a host that the configuration names");
}

using System.Collections.Frozen;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Images;
using SiteGen.Markdown;
using SiteGen.Markdown.Citations;
using SiteGen.Markdown.Outcomes;
using SiteGen.Output.Lists;
using SiteGen.Pads;
using SiteGen.References;
using SiteGen.Search;
using SiteGen.Templates.Dates;
using SiteGen.Templates.Phrases;

namespace SiteGen;

/// <summary>What follows from a site's pages, their addresses and its words: it stays when bodies, titles or templates are written anew.</summary>
internal sealed class SiteParts(BuildRequest request, Site site, SiteWords words)
{
    public LanguageDialects Dialects { get; } = new(site);

    public LinkFinder Links { get; } = new(site, words.Assets);

    public RefResolver Refs { get; } = new(site);

    public PhotoCatalog Photos { get; } = new(site, words.Tree, site.Config.Images, request.ImageCache);

    public ReferenceLookup References { get; } = LookupOf(site, words);

    /// <summary>Indices of the pages whose bodies some feed brings.</summary>
    public FrozenSet<int> InFeeds { get; } = ListedPages.InAnyFeed(site).Select(static page => page.Index).ToFrozenSet();

    /// <summary>Who can be found by searches.</summary>
    public SearchedSite Search { get; } = new(site);

    /// <summary>Made for the first page that shows related ones.</summary>
    public Lazy<RelatedPages> Related { get; } = new(() => new(site));

    /// <summary>Whether these are those of another version of the site, too: related pages may go by titles.</summary>
    public bool Fit(Site other)
        => other.Identity == site.Identity
            && (other.Pages == site.Pages || !site.Config.Related.Indices.Any(static index => index.Name.Equals("title", StringComparison.OrdinalIgnoreCase)));

    /// <summary>How a page's language speaks of decisions and actions.</summary>
    public OutcomeWords OutcomeWords(Page page)
    {
        var language = site.LanguageOf(page);
        var phrases = words.BookOf(language, site.MainLanguage);
        var dates = DateWords.Of(language.Config.LanguageCode, language.Code);
        var format = DayFormat.Of(language.Config);
        return new()
        {
            Decision = Phrase("decision"),
            Action = Phrase("action"),
            Owners = count => phrases.Find("action_owner", count, static _ => null) ?? "",
            Due = Phrase("action_due"),
            Done = Phrase("action_done"),
            Day = day => DateFormat.Format(new(day, default, default), format, dates),
        };

        string Phrase(string key) => phrases.Find(key, null, static _ => null) ?? "";
    }

    private static ReferenceLookup LookupOf(Site site, SiteWords words)
        => new(new LinkRecognizer(WithKeptHosts(site.Config.References, words.Pads)), site.Config.References)
        {
            IsShown = site.Config.References.IsOn && site.Config.Enrichments,
            IsHugo = site.Config.IsHugo,
            CopyOf = pad => words.Pads.Of(pad) is { } kept ? site.Link(kept.Page.Url) : null,
            WordsOf = (page, pad) => CopyWords(words.BookOf(site.LanguageOf(page), site.MainLanguage), pad),
        };

    // A server that is gone is soon gone from the configuration, too; then copies of its pads are worth most.
    private static ReferencesConfig WithKeptHosts(ReferencesConfig config, PadPages pads)
    {
        var known = config.Etherpad.Hosts;
        var kept = pads.All
            .DistinctBy(static page => page.History.Pad.Host)
            .Where(page => !known.Any(host => host.Host == page.History.Pad.Host))
            .Select(static page => new PadHostConfig(page.History.Pad.Host));
        return pads.All.IsEmpty ? config : config with { Etherpad = config.Etherpad with { Hosts = [.. known, .. kept] } };
    }

    private static CopyWords CopyWords(PhraseBook phrases, string pad) => new(
        phrases.Find("pad_copy", null, static _ => null) ?? "",
        phrases.Find("pad_copy_of", pad, name => name is "" or "pad" ? pad : null) ?? "");
}

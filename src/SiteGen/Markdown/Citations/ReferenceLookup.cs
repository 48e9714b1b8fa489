using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.References;

namespace SiteGen.Markdown.Citations;

/// <summary>What links of pages ask of the rest of the site; one per site, used by all workers at once.</summary>
public sealed record ReferenceLookup(LinkRecognizer Links, ReferencesConfig Config)
{
    /// <summary>Links of known kinds are written with their kind; false where bodies are to be exactly Hugo's.</summary>
    public bool IsShown { get; init; } = true;

    /// <summary>Front matter may be written for somebody else: what does not fit is passed over.</summary>
    public bool IsHugo { get; init; }

    /// <summary>The address of the page that shows a pad's copy; null when none is kept.</summary>
    public Func<PadName, string?> CopyOf { get; init; } = static _ => null;

    /// <summary>How a page's language calls the link to a copy, and what it says to those who hear links one by one.</summary>
    public Func<Page, string, CopyWords> WordsOf { get; init; } = static (_, pad) => new("archived copy", $"Archived copy of {pad}");
}

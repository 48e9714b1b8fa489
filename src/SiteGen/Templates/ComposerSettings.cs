using SiteGen.Content;
using SiteGen.Data;
using SiteGen.Files;
using SiteGen.Images;
using SiteGen.Images.Cards;
using SiteGen.Markdown;
using SiteGen.Pads;
using SiteGen.References;
using SiteGen.Templates.Assets;
using SiteGen.Templates.Phrases;

namespace SiteGen.Templates;

/// <summary>Everything that pages are composed from.</summary>
public sealed record ComposerSettings
{
    public required Site Site { get; init; }

    public required Theme Theme { get; init; }

    public required IArticles Articles { get; init; }

    /// <summary>Only the time limit of a page asks it; templates see <see cref="Site.Now"/>.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Looked at while a template runs, so that an interrupted build ends at once.</summary>
    public CancellationToken Cancel { get; init; }

    public ComposerLimits Limits { get; init; } = new();

    /// <summary>The site's data/ folder, for <c>site.data</c>.</summary>
    public MetaValue.Map Data { get; init; } = MetaValue.Map.None;

    /// <summary>The site's own words in a language, over the built-in English ones.</summary>
    public Func<LanguageSite, PhraseBook> Phrases { get; init; } = static _ => PhraseBook.None;

    /// <summary>Renders a text as Markdown for a page: <c>markdownify</c>.</summary>
    public Func<Page?, string, string> Markdownify { get; init; } = static (_, text) => TemplateEscaping.Escape(text);

    /// <summary>Renders a text as Markdown with its paragraphs: <c>render_string text 'block'</c>.</summary>
    public Func<Page?, string, string> RenderBlock { get; init; } = static (_, text) => TemplateEscaping.Escape(text);

    /// <summary>The files that templates join and publish: <c>bundle</c>.</summary>
    public AssetShelf Assets { get; init; } = AssetShelf.None;

    /// <summary>The pictures that templates name; null where there are none.</summary>
    public PhotoCatalog? Photos { get; init; }

    /// <summary>The pictures with titles, for pages without one of their own; null where there are none.</summary>
    public SocialCards? Cards { get; init; }

    /// <summary>The copies of pads among the site's pages.</summary>
    public PadPages Pads { get; init; } = PadPages.None;

    /// <summary>Link to the copy of a pad that the site keeps; null when there is none.</summary>
    public Func<PadName, string?> CopyOf { get; init; } = static _ => null;

    /// <summary>Which pages share most; null = to be worked out.</summary>
    public Lazy<RelatedPages>? Related { get; init; }

    /// <summary>Knows what pages refer to; null where nobody keeps copies of pads, whose servers it would know, too.</summary>
    public LinkRecognizer? Links { get; init; }

    /// <summary>The other forms of a page, for <c>page.alternates</c>.</summary>
    public Func<Page, ImmutableArray<AlternateLink>> Alternates { get; init; } = static _ => [];
}

using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Markdown.Citations;
using SiteGen.Markdown.Galleries;
using SiteGen.Markdown.Outcomes;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Renders a call with the theme's template; null when the theme has none of that name.</summary>
public delegate Outcome<string>? RenderShortcode(ShortcodeCall call);

/// <summary>Finds the URL of a page; the value is what is written in its place when there is no such page.</summary>
public delegate Outcome<string> ResolveRef(RefCall call);

/// <summary>What shortcodes of one page ask of the rooms after Markdown and of the page itself.</summary>
public sealed record ShortcodeHost
{
    /// <summary>For bodies without shortcodes.</summary>
    public static readonly ShortcodeHost None = new();

    /// <summary>How many tags the theme's template of this name wants; unknown when there is none.</summary>
    public Func<string, ShortcodeForm> FormOf { get; init; } = static _ => ShortcodeForm.Unknown;

    /// <summary>The names of the theme's templates, for "did you mean".</summary>
    public Func<IEnumerable<string>> ShortcodeNames { get; init; } = static () => [];

    public RenderShortcode RenderShortcode { get; init; } = static _ => null;

    public ResolveRef ResolveRef { get; init; } = static call => Outcome.Of(call.Path);

    /// <summary>A parameter of the page, else of the site, as text; dots go into maps.</summary>
    public Func<string, string?> FindParam { get; init; } = static _ => null;

    /// <summary>The URL of an image beside the page or among the site's assets; null when it is neither.</summary>
    public Func<string, string?> FindImage { get; init; } = static _ => null;

    /// <summary>The page's pictures; null where they are written as Hugo does.</summary>
    public PagePhotos? Photos { get; init; }

    /// <summary>Counts decisions and actions; null where bodies are to be exactly Hugo's.</summary>
    public PageOutcomes? Outcomes { get; init; }

    /// <summary>Knows pads, changes and bugs; null for a text that is part of no body.</summary>
    public ReferenceLookup? References { get; init; }

    /// <summary>Markdown of one line to HTML without a paragraph around it.</summary>
    public Func<string, RenderedMarkdown> RenderInline { get; init; } = static text => new(text, [], [], []);

    /// <summary>Markdown to HTML with its paragraphs.</summary>
    public Func<string, RenderedMarkdown> RenderBlock { get; init; } = static text => new(text, [], [], []);

    /// <summary>What to do about a shortcode of this name that has no template.</summary>
    public Func<string, string?> TemplateHint { get; init; } = static _ => null;

    /// <summary>A shortcode may be meant that the site has for Hugo.</summary>
    public bool IsHugo { get; init; }

    public UnknownShortcodes UnknownShortcodes { get; init; }

    /// <summary>May pages define shortcodes of their own?</summary>
    public bool RunsInline { get; init; }

    public HighlightConfig Highlight { get; init; } = new();

    public EmbedPrivacy Privacy { get; init; } = new();
}

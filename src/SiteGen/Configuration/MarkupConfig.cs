namespace SiteGen.Configuration;

/// <summary>How Markdown is read and written: Hugo's <c>markup</c> keys with Hugo's defaults.</summary>
public sealed record MarkupConfig
{
    /// <summary><c>markup.goldmark.renderer.unsafe</c>: raw HTML is kept.</summary>
    public bool AllowsRawHtml { get; init; }

    /// <summary><c>markup.goldmark.renderer.hardWraps</c>: a line end in a paragraph becomes a break.</summary>
    public bool HasHardWraps { get; init; }

    /// <summary><c>markup.goldmark.renderer.xhtml</c>: empty elements end in a slash.</summary>
    public bool IsXhtml { get; init; }

    public bool Typographer { get; init; } = true;

    public bool Linkify { get; init; } = true;

    /// <summary><c>markup.goldmark.extensions.linkifyProtocol</c>: the scheme given to a bare <c>www.</c> link.</summary>
    public string LinkifyProtocol { get; init; } = "https";

    public bool Tables { get; init; } = true;

    public bool Strikethrough { get; init; } = true;

    public bool TaskLists { get; init; } = true;

    public bool DefinitionLists { get; init; } = true;

    public bool Footnotes { get; init; } = true;

    /// <summary><c>markup.goldmark.extensions.footnote.enableAutoIDPrefix</c>: notes of several pages can stand on one.</summary>
    public bool PrefixesFootnotes { get; init; }

    /// <summary><c>markup.goldmark.extensions.footnote.backlinkHTML</c>.</summary>
    public string FootnoteBacklinkHtml { get; init; } = "&#x21a9;&#xfe0e;";

    /// <summary><c>markup.goldmark.parser.attribute.title</c>: <c>{#id .class}</c> after a heading.</summary>
    public bool HeadingAttributes { get; init; } = true;

    /// <summary><c>markup.goldmark.parser.attribute.block</c>: <c>{.class}</c> on the line after a block.</summary>
    public bool BlockAttributes { get; init; }

    public bool AutoHeadingIds { get; init; } = true;

    /// <summary><c>markup.goldmark.parser.autoDefinitionTermID</c>.</summary>
    public bool AutoDefinitionTermIds { get; init; }

    /// <summary><c>markup.goldmark.parser.autoHeadingIDType</c> (old: autoIDType).</summary>
    public HeadingIdStyle HeadingIdStyle { get; init; } = HeadingIdStyle.GitHub;

    /// <summary><c>markup.goldmark.parser.wrapStandAloneImageWithinParagraph</c>.</summary>
    public bool WrapsStandaloneImages { get; init; } = true;

    /// <summary><c>enableEmoji</c>.</summary>
    public bool Emoji { get; init; }

    /// <summary>GitHub's <c>&gt; [!NOTE]</c> blocks become callouts. On unless a Hugo site's configuration is read, where quotes stay quotes.</summary>
    public bool Alerts { get; init; } = true;

    /// <summary><c>markup.goldmark.extensions.typographer.*</c>: replaced marks.</summary>
    public ImmutableDictionary<string, string> TypographerMarks { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary><c>markup.goldmark.extensions.extras</c>.</summary>
    public ExtraMarks Extras { get; init; }

    /// <summary><c>markup.goldmark.extensions.cjk.eastAsianLineBreaks</c>.</summary>
    public EastAsianLineBreaks LineBreaks { get; init; }

    /// <summary><c>markup.goldmark.extensions.cjk.escapedSpace</c>: a space after a backslash parts words only for the reader of marks.</summary>
    public bool HidesEscapedSpaces { get; init; }

    /// <summary><c>markup.goldmark.extensions.passthrough</c>: text between these is handed on as it is.</summary>
    public ImmutableArray<PassthroughMarks> Passthrough { get; init; } = [];

    public TableOfContentsConfig TableOfContents { get; init; } = new();

    public HighlightConfig Highlight { get; init; } = new();

    /// <summary>
    /// Links pass through Hugo's embedded template, which finds pages and files by their paths (GOLDMARK_VS_MARKDIG rows
    /// 14 and 15): <c>markup.goldmark.renderHooks.link.useEmbedded</c>, on where a <c>languages</c> map exists.
    /// </summary>
    public bool ResolvesLinks { get; init; }

    /// <summary>The same for images, which find files only: <c>renderHooks.image.useEmbedded</c>.</summary>
    public bool ResolvesImages { get; init; }
}

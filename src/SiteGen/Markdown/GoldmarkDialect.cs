using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using SiteGen.Configuration;
using SiteGen.Markdown.Alerts;
using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.DefinitionLists;
using SiteGen.Markdown.EastAsian;
using SiteGen.Markdown.Emojis;
using SiteGen.Markdown.Emphasis;
using SiteGen.Markdown.Footnotes;
using SiteGen.Markdown.Headings;
using SiteGen.Markdown.Linkify;
using SiteGen.Markdown.Links;
using SiteGen.Markdown.Lists;
using SiteGen.Markdown.Paragraphs;
using SiteGen.Markdown.Passthrough;
using SiteGen.Markdown.Rendering;
using SiteGen.Markdown.TaskLists;
using SiteGen.Markdown.Typography;

namespace SiteGen.Markdown;

/// <summary>
/// Hugo's Markdown: which parsers read it, in which order, for one site's configuration. Made once; workers share it.
/// </summary>
public sealed class GoldmarkDialect
{
    public GoldmarkDialect(MarkupConfig config)
    {
        Config = config;
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.BlockParsers.Clear();
        builder.InlineParsers.Clear();
        AddBlocks(builder.BlockParsers, config);
        AddInlines(builder.InlineParsers, config);
        Pipeline = builder.Build();
    }

    public MarkupConfig Config { get; }

    internal MarkdownPipeline Pipeline { get; }

    private static void AddBlocks(OrderedList<BlockParser> parsers, MarkupConfig config)
    {
        AddIf(config.BlockAttributes, parsers, static () => new AttributeLineParser());
        AddIf(config.DefinitionLists, parsers, static () => new DefinitionListParser());
        AddIf(config.Footnotes, parsers, static () => new FootnoteParser());
        parsers.Add(new UnderlineParser(config.Tables));
        parsers.Add(new ThematicBreakParser());
        parsers.Add(HeadingParser.Make(config.HeadingAttributes));
        parsers.Add(config.Alerts ? new AlertQuoteParser() : new QuoteBlockParser());
        parsers.Add(new ListParser());
        parsers.Add(new RawBlockParser());
        parsers.Add(new FencedCodeBlockParser());
        parsers.Add(new IndentedCodeBlockParser());
        parsers.Add(new ParagraphParser(config.Tables, config.HeadingAttributes));
    }

    private static void AddInlines(OrderedList<InlineParser> parsers, MarkupConfig config)
    {
        AddIf(!config.Passthrough.IsEmpty, parsers, () => new PassthroughParser(config.Passthrough, config.AllowsRawHtml));
        AddIf(config.HidesEscapedSpaces, parsers, static () => new EscapedSpaceParser());
        AddIf(config.TaskLists, parsers, static () => new TaskMarkParser());
        AddIf(config.Footnotes, parsers, static () => new FootnoteReferenceParser());
        AddIf(config.Emoji, parsers, static () => new EmojiParser());
        AddIf(config.Linkify, parsers, () => new LinkifyParser(config.LinkifyProtocol));
        parsers.Add(new HtmlEntityParser());
        parsers.Add(new EscapedLabelParser());
        parsers.Add(new LinkParser());
        parsers.Add(new EscapeInlineParser());
        parsers.Add(new EmphasisParser(config.Strikethrough, config.Extras));
        parsers.Add(new CodeInlineParser());
        parsers.Add(new AngleParser());
        parsers.Add(new LineEndParser());
        AddIf(config.Typographer, parsers, () => new TypographyParser(TypographicMarks.From(config.TypographerMarks)));
    }

    private static void AddIf<T>(bool isWanted, ICollection<T> parsers, Func<T> make)
    {
        if (isWanted)
        {
            parsers.Add(make());
        }
    }
}

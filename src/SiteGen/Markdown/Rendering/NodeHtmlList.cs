using SiteGen.Markdown.Alerts;
using SiteGen.Markdown.Code;
using SiteGen.Markdown.DefinitionLists;
using SiteGen.Markdown.EastAsian;
using SiteGen.Markdown.Emojis;
using SiteGen.Markdown.Emphasis;
using SiteGen.Markdown.Footnotes;
using SiteGen.Markdown.Galleries;
using SiteGen.Markdown.Headings;
using SiteGen.Markdown.Linkify;
using SiteGen.Markdown.Links;
using SiteGen.Markdown.Lists;
using SiteGen.Markdown.Passthrough;
using SiteGen.Markdown.Tables;
using SiteGen.Markdown.TaskLists;
using SiteGen.Markdown.Typography;

namespace SiteGen.Markdown.Rendering;

/// <summary>Every kind of node that this dialect can write, in one place.</summary>
internal static class NodeHtmlList
{
    public static void AddTo(GoldmarkHtml html)
    {
        AddBlocks(html);
        AddInlines(html);
    }

    private static void AddBlocks(GoldmarkHtml html)
    {
        html.ObjectRenderers.Add(new ParagraphHtml());
        html.ObjectRenderers.Add(new HeadingHtml());
        html.ObjectRenderers.Add(new PictureBlockHtml());
        html.ObjectRenderers.Add(new CodeHtml());
        html.ObjectRenderers.Add(new ListHtml());
        html.ObjectRenderers.Add(new QuoteHtml());
        html.ObjectRenderers.Add(new AlertTitleHtml());
        html.ObjectRenderers.Add(new RawBlockHtml());
        html.ObjectRenderers.Add(new ThematicBreakHtml());
        html.ObjectRenderers.Add(new TableHtml());
        html.ObjectRenderers.Add(new DefinitionListHtml());
        html.ObjectRenderers.Add(new FootnoteListHtml());
        html.ObjectRenderers.Add(new NothingHtml());
        html.ObjectRenderers.Add(new LinkDefinitionsHtml());
    }

    private static void AddInlines(GoldmarkHtml html)
    {
        html.ObjectRenderers.Add(new LiteralHtml());
        html.ObjectRenderers.Add(new LineBreakHtml());
        html.ObjectRenderers.Add(new EmphasisHtml());
        html.ObjectRenderers.Add(new LinkHtml());
        html.ObjectRenderers.Add(new TypographicMarkHtml());
        html.ObjectRenderers.Add(new CodeSpanHtml());
        html.ObjectRenderers.Add(new CharacterReferenceHtml());
        html.ObjectRenderers.Add(new RawInlineHtml());
        html.ObjectRenderers.Add(new AngleLinkHtml());
        html.ObjectRenderers.Add(new BareLinkHtml());
        html.ObjectRenderers.Add(new FootnoteReferenceHtml());
        html.ObjectRenderers.Add(new TaskMarkHtml());
        html.ObjectRenderers.Add(new EmojiHtml());
        html.ObjectRenderers.Add(new PassthroughHtml());
        html.ObjectRenderers.Add(new EscapedSpaceHtml());
        html.ObjectRenderers.Add(new DelimiterHtml());
    }
}

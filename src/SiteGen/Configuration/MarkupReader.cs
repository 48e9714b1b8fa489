using System.Collections.Frozen;
using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>Reads <c>markup</c>: goldmark's switches, highlighting and the contents list.</summary>
internal static class MarkupReader
{
    private const string Where = "markup.";

    private static readonly FrozenDictionary<string, HeadingIdStyle> HeadingIdStyles =
        new Dictionary<string, HeadingIdStyle>
        {
            ["github"] = HeadingIdStyle.GitHub,
            ["github-ascii"] = HeadingIdStyle.GitHubAscii,
            ["blackfriday"] = HeadingIdStyle.Blackfriday,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static MarkupConfig Read(MetaFields fields, SiteConfig config, ConfigReport report)
        => report.Read(fields, "markup", markup =>
        {
            markup.Value("defaultMarkdownHandler");
            var read = report.Read(
                markup.Map("goldmark"), Where + "goldmark.", goldmark => ReadGoldmark(goldmark, config.Markup, report));
            return read with
            {
                Emoji = config.EnableEmoji,
                Alerts = (markup.Flag("alerts") ?? read.Alerts) && config.Enrichments,
                Highlight = LegacyHighlight.Read(
                    fields,
                    report.Read(markup.Map("highlight"), Where + "highlight.", map => ReadHighlight(map, read.Highlight))),
                TableOfContents = report.Read(
                    markup.Map("tableOfContents"), Where + "tableOfContents.", map => ReadContents(map, read.TableOfContents)),
            };
        });

    private static MarkupConfig ReadGoldmark(MetaFields goldmark, MarkupConfig markup, ConfigReport report)
    {
        if (goldmark.Flag("duplicateResourceFiles") == true)
        {
            markup = markup with { ResolvesLinks = false, ResolvesImages = false };
        }

        markup = report.Read(goldmark.Map("renderer"), "markup.goldmark.renderer.", map => markup with
        {
            AllowsRawHtml = map.Flag("unsafe") ?? markup.AllowsRawHtml,
            HasHardWraps = map.Flag("hardWraps") ?? markup.HasHardWraps,
            IsXhtml = map.Flag("xhtml") ?? markup.IsXhtml,
        });
        markup = report.Read(goldmark.Map("parser"), "markup.goldmark.parser.", map => ReadParser(map, markup, report));
        markup = report.Read(
            goldmark.Map("extensions"),
            Where + "goldmark.extensions.",
            map => GoldmarkExtensionReader.Read(map, markup, report));
        return report.Read(goldmark.Map("renderHooks"), "markup.goldmark.renderHooks.", map => RenderHookReader.Read(map, markup, report));
    }

    private static MarkupConfig ReadParser(MetaFields parser, MarkupConfig markup, ConfigReport report)
    {
        var style = report.Choice(parser, "autoIDType", HeadingIdStyles, markup.HeadingIdStyle);
        markup = report.Read(parser.Map("attribute"), "markup.goldmark.parser.attribute.", map => markup with
        {
            HeadingAttributes = map.Flag("title") ?? markup.HeadingAttributes,
            BlockAttributes = map.Flag("block") ?? markup.BlockAttributes,
        });
        return markup with
        {
            AutoHeadingIds = parser.Flag("autoHeadingID") ?? markup.AutoHeadingIds,
            AutoDefinitionTermIds = parser.Flag("autoDefinitionTermID") ?? markup.AutoDefinitionTermIds,
            HeadingIdStyle = report.Choice(parser, "autoHeadingIDType", HeadingIdStyles, style),
            WrapsStandaloneImages = parser.Flag("wrapStandAloneImageWithinParagraph") ?? markup.WrapsStandaloneImages,
        };
    }

    private static HighlightConfig ReadHighlight(MetaFields map, HighlightConfig defaults)
    {
        foreach (var aboutColours in (ReadOnlySpan<string>)["style", "noClasses", "hl_inline"])
        {
            map.Value(aboutColours);
        }

        // A word says where the numbers go, and that there are some.
        var place = map.Value("lineNos") is MetaValue.Text { Value: "table" or "inline" } word ? word.Value : null;
        return defaults with
        {
            CodeFences = map.Flag("codeFences") ?? defaults.CodeFences,
            GuessSyntax = map.Flag("guessSyntax") ?? defaults.GuessSyntax,
            LineNumbers = place is not null || (map.Flag("lineNos") ?? defaults.LineNumbers),
            LineNumbersInTable = place is { } said ? said == "table" : map.Flag("lineNumbersInTable") ?? defaults.LineNumbersInTable,
            FirstLineNumber = map.Integer("lineNoStart") ?? defaults.FirstLineNumber,
            AnchorLineNumbers = map.Flag("anchorLineNos") ?? defaults.AnchorLineNumbers,
            LineAnchors = map.Text("lineAnchors") ?? defaults.LineAnchors,
            MarkedLines = map.Text("hl_Lines") ?? defaults.MarkedLines,
            TabWidth = map.Integer("tabWidth") ?? defaults.TabWidth,
            IsOff = map.Flag("noHl") ?? defaults.IsOff,
            WrapperClass = map.Text("wrapperClass") ?? defaults.WrapperClass,
        };
    }

    private static TableOfContentsConfig ReadContents(MetaFields map, TableOfContentsConfig defaults) => new(
        map.Integer("startLevel") ?? defaults.StartLevel,
        map.Integer("endLevel") ?? defaults.EndLevel,
        map.Flag("ordered") ?? defaults.IsOrdered);
}

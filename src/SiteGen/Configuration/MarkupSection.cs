using System.Text.Json;

namespace SiteGen.Configuration;

/// <summary>The <c>markup</c> part of the effective configuration.</summary>
internal static class MarkupSection
{
    public static void Write(Utf8JsonWriter json, MarkupConfig markup)
    {
        json.WriteStartObject("markup");
        json.WriteBoolean("alerts", markup.Alerts);
        json.WriteStartObject("goldmark");
        WriteExtensions(json, markup);
        WriteParser(json, markup);
        json.WriteStartObject("renderer");
        json.WriteBoolean("unsafe", markup.AllowsRawHtml);
        json.WriteBoolean("hardWraps", markup.HasHardWraps);
        json.WriteBoolean("xhtml", markup.IsXhtml);
        json.WriteEndObject();
        json.WriteStartObject("renderHooks");
        WriteHook(json, "link", markup.ResolvesLinks);
        WriteHook(json, "image", markup.ResolvesImages);
        json.WriteEndObject();
        json.WriteEndObject();
        WriteHighlight(json, markup.Highlight);
        json.WriteStartObject("tableOfContents");
        json.WriteNumber("startLevel", markup.TableOfContents.StartLevel);
        json.WriteNumber("endLevel", markup.TableOfContents.EndLevel);
        json.WriteBoolean("ordered", markup.TableOfContents.IsOrdered);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteHook(Utf8JsonWriter json, string name, bool isUsed)
    {
        json.WriteStartObject(name);
        json.WriteString("useEmbedded", isUsed ? "always" : "never");
        json.WriteEndObject();
    }

    private static void WriteExtensions(Utf8JsonWriter json, MarkupConfig markup)
    {
        json.WriteStartObject("extensions");
        json.WriteBoolean("typographer", markup.Typographer);
        json.WriteStartObject("footnote");
        json.WriteBoolean("enable", markup.Footnotes);
        json.WriteBoolean("enableAutoIDPrefix", markup.PrefixesFootnotes);
        json.WriteString("backlinkHTML", markup.FootnoteBacklinkHtml);
        json.WriteEndObject();
        json.WriteBoolean("definitionList", markup.DefinitionLists);
        json.WriteBoolean("linkify", markup.Linkify);
        json.WriteString("linkifyProtocol", markup.LinkifyProtocol);
        json.WriteBoolean("strikethrough", markup.Strikethrough);
        json.WriteBoolean("table", markup.Tables);
        json.WriteBoolean("taskList", markup.TaskLists);
        ExtraMarkupSection.Write(json, markup);
        json.WriteEndObject();
    }

    private static void WriteParser(Utf8JsonWriter json, MarkupConfig markup)
    {
        json.WriteStartObject("parser");
        json.WriteBoolean("autoHeadingID", markup.AutoHeadingIds);
        json.WriteString("autoHeadingIDType", markup.HeadingIdStyle switch
        {
            HeadingIdStyle.GitHubAscii => "github-ascii",
            HeadingIdStyle.Blackfriday => "blackfriday",
            _ => "github",
        });
        json.WriteBoolean("autoDefinitionTermID", markup.AutoDefinitionTermIds);
        json.WriteBoolean("wrapStandAloneImageWithinParagraph", markup.WrapsStandaloneImages);
        json.WriteStartObject("attribute");
        json.WriteBoolean("title", markup.HeadingAttributes);
        json.WriteBoolean("block", markup.BlockAttributes);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteHighlight(Utf8JsonWriter json, HighlightConfig highlight)
    {
        json.WriteStartObject("highlight");
        json.WriteBoolean("codeFences", highlight.CodeFences);
        json.WriteBoolean("guessSyntax", highlight.GuessSyntax);
        json.WriteBoolean("lineNos", highlight.LineNumbers);
        json.WriteBoolean("lineNumbersInTable", highlight.LineNumbersInTable);
        json.WriteNumber("lineNoStart", highlight.FirstLineNumber);
        json.WriteBoolean("anchorLineNos", highlight.AnchorLineNumbers);
        json.WriteString("lineAnchors", highlight.LineAnchors);
        json.WriteString("hl_Lines", highlight.MarkedLines);
        json.WriteNumber("tabWidth", highlight.TabWidth);
        json.WriteBoolean("noHl", highlight.IsOff);
        json.WriteString("wrapperClass", highlight.WrapperClass);
        json.WriteEndObject();
    }
}

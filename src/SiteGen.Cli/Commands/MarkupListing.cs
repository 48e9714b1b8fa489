using System.Text.Json;
using SiteGen.Configuration;

namespace SiteGen.Cli.Commands;

/// <summary>The <c>markup</c> part of <see cref="ConfigListing"/>, nested as in a configuration file.</summary>
internal static class MarkupListing
{
    public static void Write(MarkupConfig markup, Utf8JsonWriter json)
    {
        json.WriteStartObject("markup");
        json.WriteStartObject("goldmark");
        WriteExtensions(markup, json);
        WriteParser(markup, json);
        json.WriteStartObject("renderer");
        json.WriteBoolean("unsafe", markup.AllowsRawHtml);
        json.WriteBoolean("hardWraps", markup.HasHardWraps);
        json.WriteBoolean("xhtml", markup.IsXhtml);
        json.WriteEndObject();
        json.WriteEndObject();
        WriteHighlight(markup.Highlight, json);
        json.WriteStartObject("tableOfContents");
        json.WriteNumber("startLevel", markup.TableOfContents.StartLevel);
        json.WriteNumber("endLevel", markup.TableOfContents.EndLevel);
        json.WriteBoolean("ordered", markup.TableOfContents.IsOrdered);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteExtensions(MarkupConfig markup, Utf8JsonWriter json)
    {
        json.WriteStartObject("extensions");
        json.WriteBoolean("table", markup.Tables);
        json.WriteBoolean("strikethrough", markup.Strikethrough);
        json.WriteBoolean("taskList", markup.TaskLists);
        json.WriteBoolean("definitionList", markup.DefinitionLists);
        json.WriteBoolean("linkify", markup.Linkify);
        json.WriteString("linkifyProtocol", markup.LinkifyProtocol);
        json.WriteStartObject("footnote");
        json.WriteBoolean("enable", markup.Footnotes);
        json.WriteEndObject();
        json.WriteStartObject("typographer");
        json.WriteBoolean("disable", !markup.Typographer);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteParser(MarkupConfig markup, Utf8JsonWriter json)
    {
        json.WriteStartObject("parser");
        json.WriteBoolean("autoHeadingID", markup.AutoHeadingIds);
        json.WriteBoolean("wrapStandAloneImageWithinParagraph", markup.WrapsStandaloneImages);
        json.WriteStartObject("attribute");
        json.WriteBoolean("title", markup.HeadingAttributes);
        json.WriteBoolean("block", markup.BlockAttributes);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteHighlight(HighlightConfig highlight, Utf8JsonWriter json)
    {
        json.WriteStartObject("highlight");
        json.WriteBoolean("codeFences", highlight.CodeFences);
        json.WriteBoolean("guessSyntax", highlight.GuessSyntax);
        json.WriteBoolean("lineNos", highlight.LineNumbers);
        json.WriteBoolean("lineNumbersInTable", highlight.LineNumbersInTable);
        json.WriteNumber("lineNoStart", highlight.FirstLineNumber);
        json.WriteBoolean("anchorLineNos", highlight.AnchorLineNumbers);
        json.WriteNumber("tabWidth", highlight.TabWidth);
        json.WriteEndObject();
    }
}

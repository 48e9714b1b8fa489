using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>
/// Reads <c>markup.goldmark.extensions</c>; two of them are a switch in old sites and a map in new ones.
/// </summary>
internal static class GoldmarkExtensionReader
{
    private static readonly string[] Marks =
    [
        "apostrophe", "ellipsis", "emDash", "enDash", "leftAngleQuote", "leftDoubleQuote", "leftSingleQuote",
        "rightAngleQuote", "rightDoubleQuote", "rightSingleQuote",
    ];

    public static MarkupConfig Read(MetaFields map, MarkupConfig markup, ConfigReport report)
    {
        markup = GoldmarkExtraReader.Read(map, markup, report);
        markup = ReadTypographer(map, markup, report);
        return ReadFootnotes(map, markup, report) with
        {
            Tables = map.Flag("table") ?? markup.Tables,
            Strikethrough = map.Flag("strikethrough") ?? markup.Strikethrough,
            TaskLists = map.Flag("taskList") ?? markup.TaskLists,
            DefinitionLists = map.Flag("definitionList") ?? markup.DefinitionLists,
            Linkify = map.Flag("linkify") ?? markup.Linkify,
            LinkifyProtocol = map.Text("linkifyProtocol") ?? markup.LinkifyProtocol,
        };
    }

    private static MarkupConfig ReadTypographer(MetaFields map, MarkupConfig markup, ConfigReport report)
        => map.Value("typographer") is not MetaValue.Map marks
            ? markup with { Typographer = map.Flag("typographer") ?? markup.Typographer }
            : report.Read(marks, "markup.goldmark.extensions.typographer.", fields => markup with
            {
                Typographer = fields.Flag("disable") is { } isOff ? !isOff : markup.Typographer,
                TypographerMarks = markup.TypographerMarks.SetItems(Said(fields)),
            });

    private static List<KeyValuePair<string, string>> Said(MetaFields fields)
    {
        List<KeyValuePair<string, string>> said = [];
        foreach (var mark in Marks)
        {
            if (fields.Text(mark) is { } html)
            {
                said.Add(new(mark, html));
            }
        }

        return said;
    }

    private static MarkupConfig ReadFootnotes(MetaFields map, MarkupConfig markup, ConfigReport report)
        => map.Value("footnote") is not MetaValue.Map footnote
            ? markup with { Footnotes = map.Flag("footnote") ?? markup.Footnotes }
            : report.Read(footnote, "markup.goldmark.extensions.footnote.", fields => markup with
            {
                Footnotes = fields.Flag("enable") ?? markup.Footnotes,
                PrefixesFootnotes = fields.Flag("enableAutoIDPrefix") ?? markup.PrefixesFootnotes,
                FootnoteBacklinkHtml = fields.Text("backlinkHTML") ?? markup.FootnoteBacklinkHtml,
            });
}

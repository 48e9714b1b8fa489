using System.Collections.Frozen;
using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>Reads those of <c>markup.goldmark.extensions</c> that are off unless a site asks for them.</summary>
internal static class GoldmarkExtraReader
{
    private const string Where = "markup.goldmark.extensions.";

    private static readonly FrozenDictionary<string, EastAsianLineBreaks> LineBreakStyles =
        new Dictionary<string, EastAsianLineBreaks>
        {
            ["simple"] = EastAsianLineBreaks.Simple,
            ["css3draft"] = EastAsianLineBreaks.Css3Draft,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly (string Key, ExtraMarks Mark)[] Extras =
    [
        ("delete", ExtraMarks.Delete), ("insert", ExtraMarks.Insert), ("mark", ExtraMarks.Mark),
        ("subscript", ExtraMarks.Subscript), ("superscript", ExtraMarks.Superscript),
    ];

    public static MarkupConfig Read(MetaFields map, MarkupConfig markup, ConfigReport report)
    {
        markup = report.Read(map.Map("cjk"), Where + "cjk.", cjk => ReadEastAsian(cjk, markup, report));
        markup = report.Read(map.Map("extras"), Where + "extras.", extras => ReadExtras(extras, markup, report));
        return report.Read(
            map.Map("passthrough"), Where + "passthrough.", formulas => ReadPassthrough(formulas, markup, report));
    }

    private static MarkupConfig ReadEastAsian(MetaFields cjk, MarkupConfig markup, ConfigReport report)
    {
        var style = report.Choice(cjk, "eastAsianLineBreaksStyle", LineBreakStyles, EastAsianLineBreaks.Simple);
        var drops = cjk.Flag("eastAsianLineBreaks") ?? false;
        var skips = cjk.Flag("escapedSpace") ?? false;
        return cjk.Flag("enable") is not true
            ? markup
            : markup with { LineBreaks = drops ? style : EastAsianLineBreaks.Kept, HidesEscapedSpaces = skips };
    }

    private static MarkupConfig ReadExtras(MetaFields extras, MarkupConfig markup, ConfigReport report)
    {
        var marks = markup.Extras;
        foreach (var (key, mark) in Extras)
        {
            var isOn = report.Read(extras.Map(key), $"{Where}extras.{key}.", static fields => fields.Flag("enable"));
            marks = isOn switch { true => marks | mark, false => marks & ~mark, _ => marks };
        }

        return markup with { Extras = marks };
    }

    private static MarkupConfig ReadPassthrough(MetaFields formulas, MarkupConfig markup, ConfigReport report)
    {
        var isOn = formulas.Flag("enable") ?? false;
        var marks = report.Read(
            formulas.Map("delimiters"),
            Where + "passthrough.delimiters.",
            static fields => (ImmutableArray<PassthroughMarks>)[.. Pairs(fields, "block", true), .. Pairs(fields, "inline", false)]);
        return isOn ? markup with { Passthrough = marks } : markup;
    }

    // Anything but a pair is left out, and so is a mark without a letter, which would open everywhere.
    private static List<PassthroughMarks> Pairs(MetaFields fields, string key, bool isBlock)
    {
        List<PassthroughMarks> marks = [];
        foreach (var pair in fields.Value(key) is MetaValue.List list ? list.Items : [])
        {
            if (pair is MetaValue.List { Items: [{ AsText: { Length: > 0 } open }, { AsText: { Length: > 0 } close }] })
            {
                marks.Add(new PassthroughMarks(open, close, isBlock));
            }
        }

        return marks;
    }
}

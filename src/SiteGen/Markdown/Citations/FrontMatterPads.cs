using SiteGen.Data;
using SiteGen.Diagnostics;
using SiteGen.References;

namespace SiteGen.Markdown.Citations;

/// <summary>Reads <c>etherpads</c> of the front matter: names, addresses, or maps with a label; one of them or a list.</summary>
internal static class FrontMatterPads
{
    public const string Key = "etherpads";

    public static Outcome<ImmutableArray<Citation>> Read(MetaValue.Map fields, LinkRecognizer links)
    {
        if (fields[Key] is not { } said || said is MetaValue.Empty)
        {
            return Outcome.Of(ImmutableArray<Citation>.Empty);
        }

        ImmutableArray<MetaValue> items = said is MetaValue.List list ? list.Items : [said];
        var pads = ImmutableArray.CreateBuilder<Citation>(items.Length);
        List<Diagnostic> mistakes = [];
        foreach (var item in items)
        {
            if (Pad(item, links) is { } pad)
            {
                pads.Add(pad);
            }
            else if (item is not MetaValue.Empty)
            {
                mistakes.Add(ReferenceRules.NoPad.At(item.Location, $"'{Key}' takes pads, not {Shown(item)}", Hint(item)));
            }
        }

        return Outcome.Of(pads.DrainToImmutable(), mistakes);
    }

    private static Citation? Pad(MetaValue item, LinkRecognizer links)
    {
        if (item is not MetaValue.Map map)
        {
            return item.AsText is { } text && links.FindPad(text) is { } found ? new(found, item.Location) : null;
        }

        return (map["url"] ?? map["name"])?.AsText is { } named && links.FindPad(named) is { } pad
            ? new(pad, item.Location, map["label"]?.AsText ?? "")
            : null;
    }

    private static string Shown(MetaValue item) => item switch
    {
        MetaValue.Map map when (map["url"] ?? map["name"])?.AsText is { } text => $"'{text}'",
        { AsText: { } text } => $"'{text}'",
        _ => item.Kind,
    };

    private static string? Hint(MetaValue item)
        => Shown(item).Contains("://", StringComparison.Ordinal) ? "Hosts of pads are listed in the configuration, under 'references.etherpad.hosts'." : null;
}

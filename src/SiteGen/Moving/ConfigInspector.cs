using SiteGen.Configuration;
using SiteGen.Data;
using SiteGen.Diagnostics;
using SiteGen.Output.Feeds;

namespace SiteGen.Moving;

/// <summary>What the configuration asks for beyond what is read here.</summary>
internal static class ConfigInspector
{
    private static readonly string[] Services =
        [
            "disqusshortname", "disqus", "googleanalytics", "giscus", "utterances", "commento", "isso", "plausible", "matomo", "umami",
            "goatcounter", "analytics", "comments",
        ];

    private static readonly string[] BuiltInFormats =
        [
            "html", "rss", "json", "sitemap", "sitemapindex", "robots", "404", "alias", "amp", "calendar", "css", "csv", "gotmpl",
            "markdown", "webappmanifest",
        ];

    public static IEnumerable<MoveFinding> Inspect(MoveMaterial material)
    {
        var written = material.Config.Written;
        yield return Imports(written);
        yield return OwnFormats(material);
        yield return Formulas(material);
        var services = ServicesIn(written).ToList();
        yield return new(
            MoveVerdict.Differs, "services", services.Count, "comments and analytics are a template's work: add their snippets to yours")
        {
            Places = ContentInspector.First(services),
        };
        yield return Unread(material);
    }

    private static MoveFinding Imports(MetaValue.Map written)
    {
        ImmutableArray<MetaValue> imports = (written["module"] as MetaValue.Map)?["imports"] is MetaValue.List list ? list.Items : [];
        var names = string.Join(", ", imports.OfType<MetaValue.Map>().Select(static import => import["path"]?.AsText).OfType<string>());
        return new(
            MoveVerdict.NeedsHand, "module imports", imports.Length, $"{names}: not fetched; copy the content and data you need from them")
        {
            Places = ContentInspector.First(imports.Select(static import => import.Location)),
        };
    }

    // Those that are defined, and Hugo's own that pages are written in.
    private static MoveFinding OwnFormats(MoveMaterial material)
    {
        var defined = material.Config.Written["outputFormats"] is MetaValue.Map map
            ? map.Entries.Where(static format => !BuiltInFormats.Contains(format.Key.ToLowerInvariant()))
                .Select(static format => (Name: format.Key, Place: format.KeyLocation))
            : [];
        var asked = material.Site.Config.Outputs.Written
            .Where(static output => output.Format != "html" && FeedFormat.Named(output.Format) is null
                && !OutputFormats.Extras.Contains(output.Format))
            .Select(static output => (Name: output.Format, Place: output.Location));
        var formats = defined.Concat(asked).DistinctBy(static format => format.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var names = string.Join(", ", formats.Select(static format => format.Name));
        return new(MoveVerdict.Differs, "output formats", formats.Count, $"{names}: published when a template of ours for them is there")
        {
            Places = ContentInspector.First(formats.Select(static format => format.Place)),
        };
    }

    private static MoveFinding Formulas(MoveMaterial material)
    {
        var marks = material.Site.Config.Markup.Passthrough;
        return new(MoveVerdict.Differs, "formulas", marks.Length, "pairs of marks for them: what they hold stays as written, for a script that your templates bring")
        {
            Places = ContentInspector.First(PlaceOfFormulas(material.Config.Written)),
        };
    }

    private static IEnumerable<SourceLocation> PlaceOfFormulas(MetaValue.Map map)
    {
        string[] path = ["markup", "goldmark", "extensions", "passthrough"];
        foreach (var key in path[..^1])
        {
            map = map[key] as MetaValue.Map ?? MetaValue.Map.None;
        }

        return map.Entries.Where(entry => string.Equals(entry.Key, path[^1], StringComparison.OrdinalIgnoreCase))
            .Select(static entry => entry.KeyLocation);
    }

    private static MoveFinding Unread(MoveMaterial material)
    {
        var unread = material.Config.Unread;
        var names = unread.Select(static mistake => mistake.Message.Split('\'') is [_, var key, ..] ? key : mistake.Message).Distinct().ToList();
        var text = string.Join(", ", names.Take(12)) + (names.Count > 12 ? ", …" : "");
        return new(MoveVerdict.Differs, "configuration keys", names.Count, $"have no effect here: {text}")
        {
            Places = ContentInspector.First(unread.Select(static mistake => mistake.Location)),
        };
    }

    private static IEnumerable<SourceLocation> ServicesIn(MetaValue.Map map)
    {
        foreach (var entry in map.Entries)
        {
            var isService = Services.Contains(entry.Key.ToLowerInvariant());
            if (isService && IsOn(entry.Value))
            {
                yield return entry.KeyLocation;
            }
            else if (!isService && entry.Value is MetaValue.Map inner)
            {
                foreach (var place in ServicesIn(inner))
                {
                    yield return place;
                }
            }
        }
    }

    private static bool IsOn(MetaValue value) => value switch
    {
        MetaValue.Empty or MetaValue.Flag { Value: false } or MetaValue.Text { Value: "" } => false,
        MetaValue.Map map => map.Entries.Any(static entry => IsOn(entry.Value)),
        _ => true,
    };
}

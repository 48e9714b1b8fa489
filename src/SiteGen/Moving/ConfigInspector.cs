using SiteGen.Data;
using SiteGen.Diagnostics;

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
        yield return OwnFormats(written);
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

    private static MoveFinding OwnFormats(MetaValue.Map written)
    {
        MetaEntry[] formats = written["outputFormats"] is MetaValue.Map map
            ? [.. map.Entries.Where(static format => !BuiltInFormats.Contains(format.Key.ToLowerInvariant()))]
            : [];
        var names = string.Join(", ", formats.Select(static format => format.Key));
        return new(MoveVerdict.Differs, "output formats", formats.Length, $"{names}: published when a template of ours for them is there")
        {
            Places = ContentInspector.First(formats.Select(static format => format.KeyLocation)),
        };
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

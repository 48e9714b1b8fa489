using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Galleries;

/// <summary>Reads <c>galleries</c> of a page's front matter.</summary>
internal static class PageGalleries
{
    private const string Key = "galleries";

    public static GalleriesConfig Read(Page page, SiteConfig site, List<Diagnostic> mistakes)
    {
        switch (page.Params[Key])
        {
            case null or MetaValue.Empty:
                return site.Galleries;
            case MetaValue.Flag flag:
                return site.Galleries with { IsAutomatic = flag.Value };
            case MetaValue.Map map:
                return Read(map, site, mistakes);
            case var other:
                // In a Hugo site the word may mean anything.
                if (!site.IsHugo)
                {
                    mistakes.Add(PictureRules.BadGalleries.At(other.Location, $"'{Key}' takes true, false or a map, not {other.Kind}"));
                }

                return site.Galleries;
        }
    }

    private static GalleriesConfig Read(MetaValue.Map map, SiteConfig site, List<Diagnostic> mistakes)
    {
        var fields = new MetaFields(map, PictureRules.BadGalleries);
        var config = site.Galleries;
        var read = config with
        {
            IsAutomatic = fields.Flag("auto") ?? config.IsAutomatic,
            Minimum = Math.Max(1, fields.Integer("minimum") ?? config.Minimum),
            HasDownload = fields.Flag("download") ?? config.HasDownload,
            HasArchive = fields.Flag("archive") ?? config.HasArchive,
        };
        mistakes.AddRange(fields.Faults);
        if (!site.IsHugo)
        {
            mistakes.AddRange(fields.ReportUnread(PictureRules.BadGalleries, $"{Key}."));
        }

        return read;
    }
}

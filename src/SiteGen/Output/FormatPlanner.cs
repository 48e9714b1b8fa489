using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Content.Urls;
using SiteGen.Diagnostics;
using SiteGen.Output.Feeds;

namespace SiteGen.Output;

/// <summary>Claims the addresses of output formats that templates write, and tells of those that no template is there for.</summary>
internal sealed class FormatPlanner(UrlClaims claims, IFormatComposer composer, Site site)
{
    private readonly HashSet<(string Format, PageKind Kind)> _missing = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    public void Claim(Page page)
    {
        if (page.Build.Render != RenderMode.Always || page.Kind == PageKind.NotFound || page.Kind.IsGathered)
        {
            return;
        }

        foreach (var name in page.Outputs)
        {
            if (name != "html" && site.Config.OutputFormats.FirstOrDefault(format => format.Name == name) is { } format)
            {
                Claim(page, format);
            }
        }
    }

    private void Claim(Page page, OutputFormat format)
    {
        if (composer.Knows(page, format))
        {
            claims.Claim(new FormatOutput(page, format, FormatUrls.Of(page.HtmlUrl, page.Kind, format), composer));
        }
        else if (FeedFormat.Named(format.Name) is null && _missing.Add((format.Name, page.Kind)))
        {
            var (kind, ending) = (page.Kind.HugoName, format.Ending.Length > 1 ? format.Ending.TrimStart('.') : "txt");
            Diagnostics.Add(OutputRules.NoTemplate.At(
                PlaceOf(page, format.Name),
                $"pages of the kind '{kind}' have the output format '{format.Name}', but the theme has no template for it",
                $"add '{site.Config.TemplatesFolder}/{kind}.{format.Name}.sbn.{ending}', or take '{format.Name}' out of 'outputs'"));
        }
    }

    private SourceLocation PlaceOf(Page page, string format)
    {
        if (page.Source is { } source && source.FrontMatter["outputs"] is not null)
        {
            return source.PlaceOf("outputs", format);
        }

        var config = site.LanguageOf(page).Config;
        return config.Outputs.PlaceOf(page.Kind.HugoName, format) ?? new(config.Sources.FirstOrDefault() ?? "");
    }
}

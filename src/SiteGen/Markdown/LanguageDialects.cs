using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Running;

namespace SiteGen.Markdown;

/// <summary>How each language of a site reads Markdown; languages whose settings are equal share parsers and workers.</summary>
internal sealed class LanguageDialects
{
    private readonly Dictionary<string, LanguageDialect> _byLanguage = new(StringComparer.Ordinal);
    private readonly LanguageDialect _main;

    public LanguageDialects(Site site)
    {
        var pools = new Dictionary<MarkupConfig, Pool<MarkdownWorker>>();
        _main = new(site.Config, PoolOf(site.Config.Markup));
        foreach (var language in site.Languages)
        {
            _byLanguage[language.Code] = new(language.Config, PoolOf(language.Config.Markup));
        }

        Pool<MarkdownWorker> PoolOf(MarkupConfig markup)
        {
            if (!pools.TryGetValue(markup, out var pool))
            {
                var dialect = new GoldmarkDialect(markup);
                pool = new(() => new MarkdownWorker(dialect));
                pools.Add(markup, pool);
            }

            return pool;
        }
    }

    public LanguageDialect Of(Page page) => _byLanguage.GetValueOrDefault(page.Language, _main);
}

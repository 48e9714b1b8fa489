using System.Collections.Frozen;
using SiteGen.Content;
using SiteGen.Markdown;
using SiteGen.References;
using SiteGen.Running;

namespace SiteGen.Templates;

/// <summary>Which pages link to which pad. Their articles know, so that copies of pads, which ask, are best rendered after the pages.</summary>
internal sealed class PadCitations(Site site, IArticles articles)
{
    private readonly Memo<string, FrozenDictionary<PadName, ImmutableArray<Page>>> _table = new();

    /// <summary>The newest first.</summary>
    public ImmutableArray<Page> Of(PadName pad) => _table.GetOrMake("", _ => Find()).GetValueOrDefault(pad, []);

    private FrozenDictionary<PadName, ImmutableArray<Page>> Find()
    {
        var found = new Dictionary<PadName, List<Page>>();
        foreach (var page in site.Pages)
        {
            if (page is { Source: not null, Build.Render: RenderMode.Always })
            {
                Add(page, found);
            }
        }

        return found.ToFrozenDictionary(
            static pair => pair.Key,
            static pair => pair.Value.OrderByDescending(static page => page.Date ?? DateTimeOffset.MinValue).ToImmutableArray());
    }

    private void Add(Page page, Dictionary<PadName, List<Page>> found)
    {
        foreach (var citation in articles.Facts(page).References)
        {
            if (citation.Reference.Pad is not { } pad)
            {
                continue;
            }

            if (!found.TryGetValue(pad, out var pages))
            {
                found.Add(pad, pages = []);
            }

            if (pages.Count == 0 || pages[^1] != page)
            {
                pages.Add(page);
            }
        }
    }
}

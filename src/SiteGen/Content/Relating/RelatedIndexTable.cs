using SiteGen.Configuration;
using SiteGen.Content.Dates;
using SiteGen.Data;

namespace SiteGen.Content.Relating;

/// <summary>One field by which pages are related: which pages bear which keyword, both ways.</summary>
internal sealed class RelatedIndexTable
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<KeywordBearers> _bearers = [];
    private readonly int[][] _keywords;

    public RelatedIndexTable(RelatedIndex index, RankedPages pages, bool toLower)
    {
        Weight = index.Weight;
        IsDate = index.Name.ToLowerInvariant() is "date" or "lastmod" or "publishdate";
        var layout = GoLayout.Of(index.Pattern.Length > 0 ? index.Pattern : "2006");
        _keywords = new int[pages.Count][];
        for (var i = 0; i < pages.Count; i++)
        {
            _keywords[i] = Add(i, KeywordsOf(pages[i], index.Name, layout), toLower || index.ToLower);
        }

        if (index.CardinalityThreshold > 0)
        {
            // Percent of the pages that have keywords at all.
            DropCommon(_keywords.Count(static keywords => keywords.Length > 0) * index.CardinalityThreshold / 100.0);
        }

        _bearers.ForEach(bearers => bearers.Complete(pages.Count));
    }

    public int Weight { get; }

    /// <summary>A page has at most one keyword here.</summary>
    public bool IsDate { get; }

    public ReadOnlySpan<int> KeywordsOf(int place) => _keywords[place];

    public KeywordBearers BearersOf(int keyword) => _bearers[keyword];

    public int CountShared(int left, int right)
    {
        var count = 0;
        foreach (var keyword in _keywords[left])
        {
            count += _keywords[right].AsSpan().Contains(keyword) ? 1 : 0;
        }

        return count;
    }

    private int[] Add(int place, IReadOnlyList<string> keywords, bool toLower)
    {
        if (keywords.Count == 0)
        {
            return [];
        }

        var ids = new List<int>(keywords.Count);
        foreach (var keyword in keywords)
        {
            var key = toLower ? keyword.ToLowerInvariant() : keyword;
            if (!_ids.TryGetValue(key, out var id))
            {
                id = _bearers.Count;
                _ids.Add(key, id);
                _bearers.Add(new KeywordBearers());
            }

            if (!ids.Contains(id))
            {
                ids.Add(id);
                _bearers[id].Add(place);
            }
        }

        return [.. ids];
    }

    // A keyword that nearly every page bears relates nothing.
    private void DropCommon(double most)
    {
        for (var i = 0; i < _keywords.Length; i++)
        {
            _keywords[i] = Array.FindAll(_keywords[i], id => _bearers[id].Count <= most);
        }
    }

    private static IReadOnlyList<string> KeywordsOf(Page page, string name, GoLayout layout)
    {
        DateTimeOffset? date = null;
        switch (name.ToLowerInvariant())
        {
            case "keywords":
                return page.Keywords;
            case "date":
                date = page.Date;
                break;
            case "lastmod":
                date = page.Lastmod;
                break;
            case "publishdate":
                date = page.PublishDate;
                break;
            case "title":
                return [page.Title];
            case "type":
                return [page.Type];
            default:
                return Texts(page.Params[name]);
        }

        return date is { } when ? [GoDateWriter.Write(layout, when)] : [];
    }

    private static IReadOnlyList<string> Texts(MetaValue? value) => value switch
    {
        null => [],
        MetaValue.List list => [.. list.Items.Select(static item => item.AsText).OfType<string>()],
        _ => value.AsText is { } text ? [text] : [],
    };
}

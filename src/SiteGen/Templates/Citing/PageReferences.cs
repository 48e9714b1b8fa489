using SiteGen.Content;
using SiteGen.References;

namespace SiteGen.Templates.Citing;

/// <summary>What one page refers to, each thing once, by kind.</summary>
internal static class PageReferences
{
    /// <summary>Kinds in the site's order, pads first; what they hold in the order of the text.</summary>
    public static ImmutableArray<CitedKind> Of(Page page, ImmutableArray<Citation> citations, ImmutableArray<LinkKind> kinds)
    {
        if (citations.IsEmpty)
        {
            return [];
        }

        var places = new OrderedDictionary<(string Kind, string Identity), List<PageCitation>>();
        foreach (var citation in citations)
        {
            var key = (citation.Reference.Kind.Name, citation.Reference.Identity);
            if (!places.TryGetValue(key, out var known))
            {
                places.Add(key, known = []);
            }

            known.Add(new(page, citation));
        }

        return ByKind([.. places.Values.Select(static found => new CitedReference([.. found]) { Reference = found[0].First.Reference })], kinds);
    }

    /// <summary>The same things kind by kind, each kind's in the order they came.</summary>
    public static ImmutableArray<CitedKind> ByKind(IReadOnlyList<CitedReference> found, ImmutableArray<LinkKind> kinds)
    {
        var byName = found.ToLookup(static cited => cited.Reference.Kind.Name, StringComparer.Ordinal);
        return
        [
            .. kinds.Where(kind => byName.Contains(kind.Name)).Select(kind => new CitedKind(kind, [.. byName[kind.Name]])),
        ];
    }
}

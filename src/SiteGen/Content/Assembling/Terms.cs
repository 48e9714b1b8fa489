using SiteGen.Content.FrontMatters;
using SiteGen.Data;

namespace SiteGen.Content.Assembling;

/// <summary>Finds the terms that pages bear and makes the terms' pages.</summary>
internal sealed class Terms(LanguageDraft draft)
{
    private readonly ImmutableArray<(string Plural, string Path, string WeightKey)> _taxonomies =
        [.. draft.Config.Taxonomies.Select(static one => (one.Plural, Placement.TaxonomyPath(one), $"{one.Plural}_weight"))];

    // Thousands of pages bear the same few terms, mostly spelt alike.
    private readonly Dictionary<(string Plural, string Name), PageNode> _known = [];
    private readonly List<PageNode> _made = [];

    public static void Collect(LanguageDraft draft)
    {
        if (draft.IsEnabled("term"))
        {
            new Terms(draft).Collect();
        }
    }

    private void Collect()
    {
        foreach (var node in draft.Nodes)
        {
            if (!node.IsHidden && node.Build.Render != RenderMode.Never && draft.IsEnabled(node.Kind.HugoName))
            {
                Collect(node);
            }
        }

        // Those of inner pages are there, without them.
        foreach (var (page, bundle) in draft.Inner)
        {
            if (draft.ByPath.TryGetValue(bundle, out var owner) && !owner.IsHidden)
            {
                Collect(page, isListed: false);
            }
        }

        draft.Nodes.AddRange(_made);
        HandUp();
    }

    // Whoever bears "a/b" is listed under "a" too, where there is such a term, as in Hugo.
    private void HandUp()
    {
        List<(PageNode Term, TermBearer Bearer)> handed = [];
        foreach (var node in draft.Nodes)
        {
            for (var above = node.Bearers is null ? "/" : PageNode.FolderOf(node.Path); above != "/"; above = PageNode.FolderOf(above))
            {
                if (draft.ByPath.TryGetValue(above, out var term) && term.Kind == PageKind.Term)
                {
                    handed.AddRange(node.Bearers?.Select(bearer => (term, bearer)) ?? []);
                }
            }
        }

        foreach (var (term, bearer) in handed)
        {
            (term.Bearers ??= []).Add(bearer);
        }
    }

    private void Collect(PageNode node, bool isListed = true)
    {
        foreach (var (plural, path, weightKey) in _taxonomies)
        {
            if (node.Meta.Params[plural] is not { } value)
            {
                continue;
            }

            var weight = node.Meta.Params[weightKey] is { } said ? Cast.Number(said) ?? 0 : 0;
            foreach (var name in Names(plural, value))
            {
                if (name.Length > 0 && TermNode(plural, path, name) is { IsHidden: false } term && isListed)
                {
                    Link(node, plural, name, weight, term);
                }
            }
        }
    }

    private string[] Names(string plural, MetaValue value)
    {
        if (value is not MetaValue.List list)
        {
            return [NameOf(plural, value, "a list of texts")];
        }

        // One that is none spoils the list, in Hugo too.
        var names = list.Items.Select(item => NameOf(plural, item, "a text")).ToArray();
        return list.Items.Any(static item => item is MetaValue.Map or MetaValue.List) ? [] : names;
    }

    private string NameOf(string plural, MetaValue value, string wanted)
    {
        // Hugo passes over what is no text; a site that builds there must build here.
        if (value is MetaValue.Map or MetaValue.List)
        {
            draft.Mistakes.Add(ContentRules.UnreadableScalar.At(
                value.Location, $"'{plural}' must be {wanted}, not {value.Kind}"));
        }

        return value.AsText ?? "";
    }

    private PageNode TermNode(string plural, string folder, string name)
    {
        if (_known.TryGetValue((plural, name), out var known))
        {
            return known;
        }

        var written = $"{folder}/{name.Trim('/')}";
        var path = ContentName.Normalise(written);
        if (!draft.ByPath.TryGetValue(path, out var term))
        {
            term = new PageNode(PageKind.Term, path, written) { Taxonomy = plural, Term = name };
            draft.ByPath.Add(path, term);
            _made.Add(term);
            FrontMatterStage.ReadOne(draft, term, draft.Mistakes);
        }

        _known.Add((plural, name), term);
        return term;
    }

    private static void Link(PageNode node, string plural, string name, long weight, PageNode term)
    {
        var bearers = term.Bearers ??= [];
        if (bearers.Count > 0 && bearers[^1].Page == node)
        {
            return;
        }

        bearers.Add(new(node, weight));
        (node.Terms ??= []).Add(new(plural, name, term));
    }
}

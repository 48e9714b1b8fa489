using SiteGen.Configuration;
using SiteGen.Content.FrontMatters;
using SiteGen.Data;

namespace SiteGen.Content.Assembling;

/// <summary>Finds the terms that pages bear and makes the terms' pages.</summary>
internal static class Terms
{
    public static void Collect(LanguageDraft draft)
    {
        if (!draft.IsEnabled("term"))
        {
            return;
        }

        List<PageNode> made = [];
        foreach (var node in draft.Nodes)
        {
            if (!node.IsHidden && node.Build.Render != RenderMode.Never && draft.IsEnabled(node.Kind.HugoName))
            {
                Collect(draft, node, made);
            }
        }

        // Those of inner pages are there, without them.
        foreach (var (page, bundle) in draft.Inner)
        {
            if (draft.ByPath.TryGetValue(bundle, out var owner) && !owner.IsHidden)
            {
                Collect(draft, page, made, isListed: false);
            }
        }

        draft.Nodes.AddRange(made);
        HandUp(draft);
    }

    // Whoever bears "a/b" is listed under "a" too, where there is such a term, as in Hugo.
    private static void HandUp(LanguageDraft draft)
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

    private static void Collect(LanguageDraft draft, PageNode node, List<PageNode> made, bool isListed = true)
    {
        foreach (var taxonomy in draft.Config.Taxonomies)
        {
            if (node.Meta.Params[taxonomy.Plural] is not { } value)
            {
                continue;
            }

            var weight = node.Meta.Params[$"{taxonomy.Plural}_weight"] is { } said ? Cast.Number(said) ?? 0 : 0;
            foreach (var name in Names(draft, taxonomy, value))
            {
                if (name.Length > 0 && TermNode(draft, taxonomy, name, made) is { IsHidden: false } term && isListed)
                {
                    Link(node, taxonomy, name, weight, term);
                }
            }
        }
    }

    private static string[] Names(LanguageDraft draft, TaxonomyConfig taxonomy, MetaValue value)
    {
        if (value is not MetaValue.List list)
        {
            return [NameOf(draft, taxonomy, value, "a list of texts")];
        }

        // One that is none spoils the list, in Hugo too.
        var names = list.Items.Select(item => NameOf(draft, taxonomy, item, "a text")).ToArray();
        return list.Items.Any(static item => item is MetaValue.Map or MetaValue.List) ? [] : names;
    }

    private static string NameOf(LanguageDraft draft, TaxonomyConfig taxonomy, MetaValue value, string wanted)
    {
        // Hugo passes over what is no text; a site that builds there must build here.
        if (value is MetaValue.Map or MetaValue.List)
        {
            draft.Mistakes.Add(ContentRules.UnreadableScalar.At(
                value.Location, $"'{taxonomy.Plural}' must be {wanted}, not {value.Kind}"));
        }

        return value.AsText ?? "";
    }

    private static PageNode TermNode(LanguageDraft draft, TaxonomyConfig taxonomy, string name, List<PageNode> made)
    {
        var written = $"{Placement.TaxonomyPath(taxonomy)}/{name.Trim('/')}";
        var path = ContentName.Normalise(written);
        if (draft.ByPath.TryGetValue(path, out var known))
        {
            return known;
        }

        var term = new PageNode(PageKind.Term, path, written) { Taxonomy = taxonomy.Plural, Term = name };
        draft.ByPath.Add(path, term);
        made.Add(term);
        FrontMatterStage.ReadOne(draft, term, draft.Mistakes);
        return term;
    }

    private static void Link(PageNode node, TaxonomyConfig taxonomy, string name, long weight, PageNode term)
    {
        var bearers = term.Bearers ??= [];
        if (bearers.Count > 0 && bearers[^1].Page == node)
        {
            return;
        }

        bearers.Add(new(node, weight));
        (node.Terms ??= []).Add(new(taxonomy.Plural, name, term));
    }
}

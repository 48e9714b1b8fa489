using SiteGen.Configuration;

namespace SiteGen.Content.Assembling;

/// <summary>Gives each content file its place in the tree of pages; two files for one place are a mistake.</summary>
internal static class Placement
{
    public static void Place(LanguageDraft draft, List<(ContentFile File, ContentName Name)> files, HashSet<string> bundles)
    {
        foreach (var (file, name) in files)
        {
            // What lies in a leaf bundle belongs to its page.
            if (BundleOf(name, bundles) is { } bundle)
            {
                draft.Inner.Add((new(PageKind.Page, name.Path, name.Written) { File = file }, bundle));
            }
            else
            {
                Add(draft, file, name);
            }
        }

        if (!draft.ByPath.ContainsKey("/"))
        {
            draft.Add(new(PageKind.Home, "/", "/"));
        }

        AddTaxonomies(draft);
        draft.Nodes.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
    }

    // Of nested bundles the outermost; null outside of them.
    private static string? BundleOf(ContentName name, HashSet<string> bundles)
    {
        string? bundle = null;
        if (bundles.Count > 0)
        {
            for (var folder = PageNode.FolderOf(name.Path); folder != "/"; folder = PageNode.FolderOf(folder))
            {
                bundle = bundles.Contains(folder) ? folder : bundle;
            }
        }

        return bundle;
    }

    private static void Add(LanguageDraft draft, ContentFile file, ContentName name)
    {
        var (kind, taxonomy) = KindOf(name, draft.Config);
        var node = new PageNode(kind, name.Path, name.Written)
        {
            File = file,
            Taxonomy = taxonomy?.Plural ?? "",
            Term = kind == PageKind.Term && taxonomy is not null ? name.Written[(taxonomy.Plural.Length + 2)..] : "",
        };

        if (!draft.ByPath.TryGetValue(name.Path, out var other))
        {
            draft.Add(node);
            return;
        }

        Resolve(draft, node, other);
    }

    private static (PageKind Kind, TaxonomyConfig? Taxonomy) KindOf(ContentName name, SiteConfig config)
    {
        if (name.Bundle != BundleKind.Branch)
        {
            // content/index.md is the home page too, a mistake that Hugo forgives.
            return (name.Path == "/" ? PageKind.Home : PageKind.Page, null);
        }

        if (name.Path == "/")
        {
            return (PageKind.Home, null);
        }

        foreach (var taxonomy in config.Taxonomies)
        {
            var path = TaxonomyPath(taxonomy);
            if (name.Path == path)
            {
                return (PageKind.Taxonomy, taxonomy);
            }

            if (name.Path.StartsWith(path, StringComparison.Ordinal) && name.Path[path.Length] == '/')
            {
                return (PageKind.Term, taxonomy);
            }
        }

        return (PageKind.Section, null);
    }

    public static string TaxonomyPath(TaxonomyConfig taxonomy) => $"/{ContentName.Normalise(taxonomy.Plural).Trim('/')}";

    // The file of an earlier content folder replaces its namesake silently.
    private static void Resolve(LanguageDraft draft, PageNode node, PageNode other)
    {
        var (first, second) = (other.File, node.File);
        if (first is null || second is null || first.File.Inside == second.File.Inside)
        {
            return;
        }

        var newWins = Wins(second, first);
        var (winner, loser) = newWins ? (second, first) : (first, second);
        draft.Mistakes.Add(ContentRules.SamePage.At(
            new(loser.File.Path.Value), $"'{loser.File.Path}' and '{winner.File.Path}' are the same page '{node.Path}'; this one is left out"));
        if (newWins)
        {
            draft.ByPath[node.Path] = node;
            draft.Nodes[draft.Nodes.IndexOf(other)] = node;
        }
    }

    // As in Hugo: a bundle before a single file, a file that names its language before one that does not, else the last in
    // the alphabet. Only of two that differ by case or blanks alone the first counts, unless they are bundles.
    private static bool Wins(ContentFile file, ContentFile other)
    {
        if (file.Bundle != other.Bundle)
        {
            return RankOf(file.Bundle) > RankOf(other.Bundle);
        }

        if (file.Language.Length == 0 != (other.Language.Length == 0))
        {
            return file.Language.Length > 0;
        }

        return file.Bundle != BundleKind.Single || ContentName.Normalise(file.File.Inside) != ContentName.Normalise(other.File.Inside);
    }

    private static int RankOf(BundleKind bundle) => bundle switch
    {
        BundleKind.Leaf => 2,
        BundleKind.Branch => 1,
        _ => 0,
    };

    private static void AddTaxonomies(LanguageDraft draft)
    {
        foreach (var taxonomy in draft.Config.Taxonomies)
        {
            var path = TaxonomyPath(taxonomy);
            if (!draft.ByPath.ContainsKey(path))
            {
                draft.Add(new(PageKind.Taxonomy, path, path) { Taxonomy = taxonomy.Plural });
            }
        }
    }
}

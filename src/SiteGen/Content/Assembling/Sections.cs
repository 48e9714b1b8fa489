using SiteGen.Content.Titles;

namespace SiteGen.Content.Assembling;

/// <summary>Makes the sections that no file describes, and finds each page's parent.</summary>
internal static class Sections
{
    public static void Complete(LanguageDraft draft)
    {
        List<PageNode> missing = [];
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in draft.Nodes)
        {
            // Only a first-level folder is a section by itself; deeper ones need an _index.md. It is one for its drafts, too.
            var section = node.Section;
            if (section.Length > 0 && node.Taxonomy.Length == 0 && known.Add(section) && !draft.ByPath.ContainsKey($"/{section}"))
            {
                var made = new PageNode(PageKind.Section, $"/{section}", node.Written[..(section.Length + 1)]);
                draft.ByPath.Add(made.Path, made);
                missing.Add(made);
            }
        }

        foreach (var made in missing)
        {
            FrontMatterStage.ReadOne(draft, made, draft.Mistakes);
        }

        draft.Nodes.AddRange(missing);
        if (missing.Count > 0)
        {
            draft.Nodes.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        }
    }

    public static void FindParents(LanguageDraft draft)
    {
        var byFolder = new Dictionary<string, PageNode>(StringComparer.Ordinal);
        foreach (var node in draft.Nodes)
        {
            if (node.Path == "/")
            {
                continue;
            }

            var folder = PageNode.FolderOf(node.Path);
            if (!byFolder.TryGetValue(folder, out var parent))
            {
                parent = draft.BranchAbove(node.Path);
                byFolder.Add(folder, parent);
            }

            node.Parent = parent;
        }
    }

    public static void SetTitle(LanguageDraft draft, PageNode node)
    {
        node.Title = node.Meta.Title ?? (node.File is not null ? "" : node.Kind switch
        {
            PageKind.Home => draft.Config.Title,
            PageKind.Section => ListTitles.Section(node.BaseName, draft.Config),
            PageKind.Taxonomy => ListTitles.Taxonomy(node.BaseName, draft.Config),
            PageKind.Term => ListTitles.Term(node.Term, draft.Config),
            PageKind.NotFound => ListTitles.NotFound,
            PageKind.Photos => ListTitles.Photos,
            PageKind.Search => ListTitles.Search,
            _ when node.Kind.IsGathered => node.Title,
            _ => "",
        });
    }
}

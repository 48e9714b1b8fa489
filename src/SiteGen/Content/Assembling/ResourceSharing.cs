namespace SiteGen.Content.Assembling;

/// <summary>
/// Translations share their files: what a page lacks in its own language it takes from the language that stands nearest
/// in the order of languages, as Hugo does, and with the address that it has there.
/// </summary>
internal static class ResourceSharing
{
    public static void Share(List<LanguageDraft> drafts)
    {
        // Only what a page owns is handed on, never what was handed to it; drafts hand on nothing.
        (string Path, BundledFile[] Files)[][] owned =
        [
            .. drafts.Select(static draft => draft.Nodes
                .Where(static node => node.Files is not null && !node.IsHidden)
                .Select(static node => (node.Path, node.Files!.ToArray()))
                .ToArray()),
        ];
        for (var to = 0; to < drafts.Count; to++)
        {
            var changed = new HashSet<PageNode>(ReferenceEqualityComparer.Instance);
            var keys = new Dictionary<PageNode, HashSet<string>>(ReferenceEqualityComparer.Instance);
            foreach (var from in Nearest(to, drafts.Count))
            {
                Hand(owned[from], drafts[to], keys, changed);
            }

            foreach (var node in changed)
            {
                node.Files?.Sort(static (left, right) => string.CompareOrdinal(left.Key, right.Key));
            }
        }
    }

    private static void Hand(
        (string Path, BundledFile[] Files)[] owned, LanguageDraft to, Dictionary<PageNode, HashSet<string>> keys, HashSet<PageNode> changed)
    {
        foreach (var (path, files) in owned)
        {
            if (!to.ByPath.TryGetValue(path, out var node))
            {
                continue;
            }

            var mine = node.Files ??= [];
            if (!keys.TryGetValue(node, out var known))
            {
                keys[node] = known = [.. mine.Select(static own => own.Key)];
            }

            foreach (var file in files)
            {
                if (known.Add(file.Key))
                {
                    mine.Add(file);
                    changed.Add(node);
                }
            }
        }
    }

    // Of two languages at the same distance the earlier one.
    private static IEnumerable<int> Nearest(int of, int count)
        => Enumerable.Range(0, count).Where(index => index != of).OrderBy(index => Math.Abs(index - of)).ThenBy(static index => index);
}

using SiteGen.Content.FrontMatters;
using SiteGen.Data;

namespace SiteGen.Content.Assembling;

/// <summary>Hands every file that is no page to the page it lies with: a bundle's, or else the section's.</summary>
internal static class ResourceStage
{
    /// <param name="bundles">Folders that are leaf bundles, in whatever language.</param>
    public static void Attach(LanguageDraft draft, List<ResourceFile> files, HashSet<string> bundles)
    {
        var owners = new Dictionary<string, PageNode?>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var folder = PageNode.FolderOf(file.Path);
            if (!owners.TryGetValue(folder, out var owner))
            {
                owner = OwnerOf(draft, folder, bundles);
                owners.Add(folder, owner);
            }

            if (owner is not null)
            {
                (owner.Files ??= []).Add(new(file.Path, Make(owner, file)));
            }
        }
    }

    /// <summary>
    /// Brings the files of pages into Hugo's order, with the names and titles that front matter has for them; comes
    /// after all sharing.
    /// </summary>
    public static void Describe(LanguageDraft draft)
    {
        foreach (var node in draft.Nodes)
        {
            if (node.Files is { } files)
            {
                node.Resources = [.. files.Select(static file => file.Resource)];
                Describe(draft, node, node.Resources);
            }
        }
    }

    private static void Describe(LanguageDraft draft, PageNode node, List<PageResource> resources)
    {
        ResourceOrder.SortAsFound(resources);
        ResourceOrder.Sort(resources);
        if (node.Meta.Resources.IsEmpty)
        {
            return;
        }

        var described = ResourceMetadata.Read(node.Meta.Resources, draft.Mistakes);
        var place = node.File?.File.Path.Value ?? "";
        for (var i = 0; i < resources.Count; i++)
        {
            resources[i] = described.Describe(resources[i], place);
        }

        ResourceOrder.Sort(resources);
    }

    // A bundle that this language does not have keeps its files to itself: they belong to no section either.
    private static PageNode? OwnerOf(LanguageDraft draft, string folder, HashSet<string> bundles)
    {
        for (; folder != "/"; folder = PageNode.FolderOf(folder))
        {
            if (draft.ByPath.TryGetValue(folder, out var node))
            {
                return node;
            }

            if (bundles.Contains(folder))
            {
                return null;
            }
        }

        return draft.Home;
    }

    private static PageResource Make(PageNode owner, ResourceFile resource)
    {
        var file = resource.File;
        var name = owner.Path == "/" ? file.Inside : file.Inside[owner.Path.Length..];
        return new(file, name, name, name, owner.Address.Folder.File(name), MetaValue.Map.None);
    }
}

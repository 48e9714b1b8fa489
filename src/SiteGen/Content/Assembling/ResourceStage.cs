using SiteGen.Content.FrontMatters;
using SiteGen.Data;
using SiteGen.Files;

namespace SiteGen.Content.Assembling;

/// <summary>Hands every file that is no page to the page it lies with: a bundle's, or else the section's.</summary>
internal static class ResourceStage
{
    /// <param name="published">Addresses of files that another language's page publishes already.</param>
    public static void Attach(LanguageDraft draft, List<ResourceFile> files, Dictionary<SourceFile, UrlPath> published)
    {
        var owners = new Dictionary<string, PageNode>(StringComparer.Ordinal);
        foreach (var resource in files)
        {
            var folder = PageNode.FolderOf(resource.Path);
            if (!owners.TryGetValue(folder, out var owner))
            {
                owner = OwnerOf(draft, folder);
                owners.Add(folder, owner);
            }

            Attach(draft, owner, resource, published);
        }

        foreach (var node in draft.Nodes)
        {
            if (node.Resources is null)
            {
                continue;
            }

            ResourceOrder.SortAsFound(node.Resources);
            if (node.Meta.Resources.IsEmpty)
            {
                ResourceOrder.Sort(node.Resources);
            }
            else
            {
                Describe(draft, node, node.Resources);
            }
        }
    }

    /// <summary>A bundle without a file of its own in this language uses that of the default language.</summary>
    public static void Share(LanguageDraft from, LanguageDraft to)
    {
        foreach (var node in from.Nodes)
        {
            if (node.Resources is not null && to.ByPath.TryGetValue(node.Path, out var other))
            {
                var mine = other.Resources ??= [];
                mine.AddRange(node.Resources.Where(resource => !mine.Exists(own => own.Name == resource.Name)));
            }
        }
    }

    private static PageNode OwnerOf(LanguageDraft draft, string folder)
    {
        for (; folder != "/"; folder = PageNode.FolderOf(folder))
        {
            if (draft.ByPath.TryGetValue(folder, out var node))
            {
                return node;
            }
        }

        return draft.Home;
    }

    private static void Attach(
        LanguageDraft draft, PageNode owner, ResourceFile resource, Dictionary<SourceFile, UrlPath> published)
    {
        var file = resource.File;
        var name = owner.Path == "/" ? file.Inside : file.Inside[owner.Path.Length..];

        // A file named for a language loses that code in its name, as in Hugo.
        var plain = resource.Language.Length > 0 ? WithoutLanguage(name, resource.Language) : name;
        if (!published.TryGetValue(file, out var url))
        {
            url = owner.Address.Folder.File(plain);
            published.Add(file, url);
        }

        (owner.Resources ??= []).Add(new(file, name, plain, plain, url, MetaValue.Map.None));
    }

    private static string WithoutLanguage(string name, string language)
    {
        var end = name.LastIndexOf('.');
        return string.Concat(name.AsSpan(0, end - language.Length - 1), name.AsSpan(end));
    }

    private static void Describe(LanguageDraft draft, PageNode node, List<PageResource> resources)
    {
        ResourceOrder.Sort(resources);
        var described = ResourceMetadata.Read(node.Meta.Resources, draft.Mistakes);
        var place = node.File?.File.Path.Value ?? "";
        for (var i = 0; i < resources.Count; i++)
        {
            resources[i] = described.Describe(resources[i], place);
        }

        ResourceOrder.Sort(resources);
    }
}

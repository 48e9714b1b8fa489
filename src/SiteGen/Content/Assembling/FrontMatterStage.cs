using SiteGen.Content.Dates;
using SiteGen.Content.FrontMatters;
using SiteGen.Data;
using SiteGen.Diagnostics;
using SiteGen.Running;

namespace SiteGen.Content.Assembling;

/// <summary>Reads the front matter of all pages, with what the folders above hand down, and decides which pages are hidden.</summary>
internal static class FrontMatterStage
{
    public static void Read(LanguageDraft draft, StageRunner run, DateTimeOffset now, BuildFilters filters)
    {
        CollectCascades(draft);
        var nodes = draft.Nodes;
        var mistakes = new List<Diagnostic>?[nodes.Count];

        // Nodes are touched by one worker each; lists of mistakes are joined in order afterwards.
        run.ForEach("front matter", nodes.Count, static () => new List<Diagnostic>(), (found, index) =>
        {
            ReadOne(draft, nodes[index], found);
            Hide(nodes[index], now, filters);
            if (found.Count > 0)
            {
                mistakes[index] = [.. found];
                found.Clear();
            }
        });

        foreach (var found in mistakes)
        {
            draft.Mistakes.AddRange(found ?? []);
        }
    }

    /// <summary>For pages that come into being later: automatic sections and terms.</summary>
    public static void ReadOne(LanguageDraft draft, PageNode node, List<Diagnostic> mistakes)
    {
        var own = node.File?.FrontMatter ?? MetaValue.Map.None;
        var map = CascadeFor(draft, node.Path) is { } cascade
            ? cascade.Apply(own, node.Kind, node.Path, draft.Code, draft.Config.Environment)
            : own;
        if (map.Entries.IsEmpty && node.File is null)
        {
            return;
        }

        var file = node.File;
        var source = DateSources.Of(node.BaseName, file?.File);
        node.Meta = draft.Reader.Read(map, source, mistakes);
        node.Build = node.Meta.Build;
        node.Dates = node.Meta.Dates;
    }

    private static void CollectCascades(LanguageDraft draft)
    {
        var outermost = Cascade.Read(draft.Config.Cascade, null, draft.Mistakes);
        if (outermost is not null)
        {
            draft.Cascades["/"] = outermost;
        }

        foreach (var node in draft.Nodes)
        {
            if (node.File?.FrontMatter["cascade"] is { } value
                && Cascade.Read(value, CascadeFor(draft, node.Path), draft.Mistakes) is { } cascade)
            {
                draft.Cascades[node.Path] = cascade;
            }
        }
    }

    private static Cascade? CascadeFor(LanguageDraft draft, string path)
    {
        if (draft.Cascades.Count == 0)
        {
            return null;
        }

        for (var folder = path; folder != "/"; folder = PageNode.FolderOf(folder))
        {
            if (draft.Cascades.TryGetValue(folder, out var cascade))
            {
                return cascade;
            }
        }

        return draft.Cascades.GetValueOrDefault("/");
    }

    // Lists stay, since others hang from them, but are neither rendered nor listed.
    private static void Hide(PageNode node, DateTimeOffset now, BuildFilters filters)
    {
        var reason = ReasonToHide(node, now, filters);
        if (reason is not null && node.Kind is not (PageKind.Page or PageKind.Term))
        {
            node.Build = BuildOptions.Nothing;
            return;
        }

        node.Hidden = reason;
    }

    private static HiddenReason? ReasonToHide(PageNode node, DateTimeOffset now, BuildFilters filters)
    {
        var dates = node.Meta.Dates;
        return node.Meta.IsDraft && !filters.Drafts ? HiddenReason.Draft
            : dates.PublishDate > now && !filters.Future ? HiddenReason.Future
            : dates.ExpiryDate < now && !filters.Expired ? HiddenReason.Expired
            : null;
    }
}

using SiteGen.Content.Titles;
using SiteGen.Files;
using SiteGen.References;

namespace SiteGen.Content.Assembling;

/// <summary>
/// Adds the pages of all links of known kinds to a language where there may be some: one for each kind, and one above them. An author's
/// own page takes the place of the one above with <c>layout: references</c>, and else of all.
/// </summary>
internal static class ReferencePages
{
    private const string Path = "/references";
    private const string Layout = "references";

    public static void Add(LanguageDraft draft, SourceTree tree)
    {
        if (draft.Config is not { Enrichments: true, References: { IsOn: true, HasPages: true } references } || !draft.IsEnabled(PageKind.References.HugoName))
        {
            return;
        }

        // Servers of pads that are kept count as known, too.
        var links = new LinkRecognizer(references);
        if (tree.Pads.IsEmpty && !draft.Nodes.Exists(node => MayRefer(node, links)))
        {
            return;
        }

        if (!draft.ByPath.TryGetValue(Path, out var own))
        {
            Add(draft, PageKind.References, Path, ListTitles.References);
        }
        else if (own.IsHidden || own.Meta.Layout != Layout)
        {
            return;
        }

        foreach (var kind in LinkKinds.Of(references))
        {
            Add(draft, PageKind.ReferenceKind, $"{Path}/{kind.Name}", kind.Title);
        }
    }

    private static bool MayRefer(PageNode node, LinkRecognizer links)
        => node is { IsHidden: false, File: { } file } && ReferenceMarks.AreIn(file.Body.Span, node.Meta.Params, links);

    private static void Add(LanguageDraft draft, PageKind kind, string path, string title)
    {
        if (!draft.ByPath.ContainsKey(path))
        {
            draft.Add(new(kind, path, path) { Build = new(ListingMode.Never), Title = title });
        }
    }
}

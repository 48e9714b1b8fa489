using SiteGen.Configuration;

namespace SiteGen.Content.Assembling;

/// <summary>Turns nodes into pages, once everything about them is known.</summary>
internal static class PageMaker
{
    private static readonly ImmutableArray<string> Html = ["html"];

    public static Page Make(LanguageDraft draft, PageNode node, int index)
    {
        var meta = node.Meta;
        var section = node.Section;
        return new()
        {
            Index = index,
            Kind = node.Kind,
            Source = node.File,
            Path = node.Path,
            Url = node.Address.Url,
            Language = draft.Code,
            Title = node.Title,
            LinkTitle = node.LinkTitle,
            Description = meta.Description,
            Summary = meta.Summary,
            Keywords = meta.Keywords,
            Date = node.Dates.Date,
            Lastmod = node.Dates.Lastmod,
            PublishDate = node.Dates.PublishDate,
            ExpiryDate = node.Dates.ExpiryDate,
            IsDraft = meta.IsDraft,
            Weight = meta.Weight,
            Section = section,
            Type = meta.Type.Length > 0 ? meta.Type : section.Length > 0 ? section : "page",
            Layout = meta.Layout,
            Aliases = Addressing.AliasesOf(draft, node),
            Outputs = meta.Outputs.IsDefaultOrEmpty ? OutputsOf(node.Kind, draft.Config.Outputs) : meta.Outputs,
            Resources = node.Resources is null ? [] : [.. node.Resources],
            Terms = TermsOf(node),
            Taxonomy = node.Taxonomy,
            Term = node.Term,
            Params = meta.Params,
            Build = node.Build,
            IsCjk = meta.IsCjk,
            Slug = meta.Slug,
            ResourceFolder = node.Address.Folder,
            TranslationKey = meta.TranslationKey,
        };
    }

    public static OrderKey OrderOf(PageNode node)
        => new(node.Meta.Weight, PageOrder.Seconds(node.Dates.Date), node.LinkTitle, node.File, node.Path);

    private static ImmutableArray<string> OutputsOf(PageKind kind, OutputsConfig outputs) => kind switch
    {
        PageKind.Home => outputs.Home,
        PageKind.Section => outputs.Section,
        PageKind.Taxonomy => outputs.Taxonomy,
        PageKind.Term => outputs.Term,
        PageKind.NotFound => Html,
        _ => outputs.Page,
    };

    private static ImmutableArray<TermUse> TermsOf(PageNode node)
    {
        if (node.Terms is null)
        {
            return [];
        }

        var terms = ImmutableArray.CreateBuilder<TermUse>(node.Terms.Count);
        foreach (var link in node.Terms)
        {
            terms.Add(new(link.Taxonomy, link.Name, link.Term.Index));
        }

        return terms.MoveToImmutable();
    }
}

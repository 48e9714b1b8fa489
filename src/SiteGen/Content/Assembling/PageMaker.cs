using SiteGen.Configuration;
using SiteGen.Content.Urls;
using SiteGen.Files;

namespace SiteGen.Content.Assembling;

/// <summary>Turns nodes into pages, once everything about them is known.</summary>
internal static class PageMaker
{
    private static readonly ImmutableArray<string> Html = ["html"];

    public static Page Make(LanguageDraft draft, PageNode node, int index)
    {
        var meta = node.Meta;
        var section = node.Section;
        var outputs = meta.Outputs.IsDefaultOrEmpty ? OutputsOf(node.Kind, draft.Config.Outputs) : meta.Outputs;
        return new()
        {
            Index = index,
            Kind = node.Kind,
            Source = node.File,
            Path = node.Path,
            Url = UrlOf(draft, node, outputs),
            HtmlUrl = node.Address.Url,
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
            Outputs = outputs,
            Resources = node.Resources is null ? [] : [.. node.Resources],
            InnerPages = node.InnerPages is null ? [] : [.. node.InnerPages],
            Terms = TermsOf(node),
            Taxonomy = node.Taxonomy,
            Term = node.Term,
            Params = meta.Params,
            Summit = meta.Summit,
            Build = node.Build,
            IsCjk = meta.IsCjk,
            Slug = meta.Slug,
            ResourceFolder = node.Address.Folder,
            TranslationKey = meta.TranslationKey,
        };
    }

    public static OrderKey OrderOf(PageNode node)
        => new(node.Meta.Weight, PageOrder.Seconds(node.Dates.Date), node.LinkTitle, node.File, node.Path);

    // A page without HTML is known by the first of its formats.
    private static UrlPath UrlOf(LanguageDraft draft, PageNode node, ImmutableArray<string> outputs)
        => !outputs.Contains("html") && draft.Config.OutputFormats.FirstOrDefault(format => outputs.Length > 0 && format.Name == outputs[0]) is { } first
            ? FormatUrls.Of(node.Address.Url, node.Kind, first)
            : node.Address.Url;

    private static ImmutableArray<string> OutputsOf(PageKind kind, OutputsConfig outputs) => kind switch
    {
        PageKind.Home => outputs.Home,
        PageKind.Section => outputs.Section,
        PageKind.Taxonomy => outputs.Taxonomy,
        PageKind.Term => outputs.Term,
        PageKind.NotFound => Html,
        _ when kind.IsGathered => Html,
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

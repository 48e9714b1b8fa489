using SiteGen.Content;
using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen;

/// <summary>
/// Tells edits of a page's title and description, which show on other pages but move none, from those that concern the whole site. What
/// the page is called now, a site of this page and the lists above it knows.
/// </summary>
/// <param name="assemble">Puts a site together from a few content files.</param>
internal sealed class WordEdit(Func<ContentList, Outcome<Site>> assemble)
{
    private static readonly ImmutableArray<string> Words = ["title", "linktitle", "description", "summary"];

    /// <summary>The same site with the page as its file has it now; null when more may have changed.</summary>
    public Site? Apply(Site site, ContentList contents, ContentFile before, Outcome<ContentFile?> now)
    {
        if (now is not { Value: { } file, Diagnostics.IsEmpty: true } || file.BodyLine != before.BodyLine || file.Bundle != before.Bundle
            || before.IsFrontMatterBroken || !SaysSame(before.FrontMatter, file.FrontMatter)
            || site.PagesOf(before) is not [{ Kind: PageKind.Page, InnerPages.IsEmpty: true } page]
            || page.Index >= site.Pages.Length || IsInMenu(site, page))
        {
            return null;
        }

        var small = assemble(Above(site, page, contents, file));
        return small.Diagnostics.All(mistake => mistake.Location.File != page.Location.File) && Array.Find([.. small.Value.Pages], other => ReferenceEquals(other.Source, file)) is { } renewed
            && Joined(page, renewed) is { } joined && HasSamePlace(site, joined)
            ? new RenewedPage(page, joined).In(site)
            : null;
    }

    private static bool SaysSame(MetaValue.Map before, MetaValue.Map now)
        => before.Entries.Length == now.Entries.Length
            && before.Entries.Zip(now.Entries).All(static pair => pair.First.Equals(pair.Second)
                || (pair.First.Key == pair.Second.Key && Words.Contains(pair.First.Key, StringComparer.OrdinalIgnoreCase)));

    private static bool IsInMenu(Site site, Page page)
    {
        return site.LanguageParts.Any(language => language.Menus.Values.Any(IsIn));

        bool IsIn(ImmutableArray<MenuItem> items) => items.Any(item => item.Page == page.Index || IsIn(item.Children));
    }

    // What lists above it say may be handed down to it.
    private static ContentList Above(Site site, Page page, ContentList contents, ContentFile file)
    {
        HashSet<string> paths = new(StringComparer.Ordinal) { file.File.FullPath };
        for (var above = site.Parent(page); above is not null; above = site.Parent(above))
        {
            if (above.Source is { } source)
            {
                paths.Add(source.File.FullPath);
            }
        }

        var chosen = Enumerable.Range(0, contents.Files.Length).Where(place => paths.Contains(contents.Files[place].FullPath)).ToArray();
        return new([.. chosen.Select(place => contents.Files[place])], [.. chosen.Select(place => contents.Read[place])]);
    }

    private static Page? Joined(Page page, Page renewed)
        => renewed.Url == page.Url && renewed.HtmlUrl == page.HtmlUrl && renewed.Path == page.Path && renewed.Aliases.SequenceEqual(page.Aliases)
            ? page with
            {
                Source = renewed.Source,
                Title = renewed.Title,
                LinkTitle = renewed.LinkTitle,
                Description = renewed.Description,
                Summary = renewed.Summary,
            }
            : null;

    // Of pages with the same date, titles decide.
    private static bool HasSamePlace(Site site, Page page)
        => (page.Index == 0 || PageOrder.Compare(site.Pages[page.Index - 1], page) < 0)
            && (page.Index + 1 == site.Pages.Length || PageOrder.Compare(page, site.Pages[page.Index + 1]) < 0);
}

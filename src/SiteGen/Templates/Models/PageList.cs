using SiteGen.Content;

namespace SiteGen.Templates.Models;

/// <summary>Pages in an order that somebody else decided.</summary>
internal sealed class PageList(ImmutableArray<Page> pages, PageComposer composer) : ModelList
{
    public ImmutableArray<Page> Pages => pages;

    public override int Count => pages.Length;

    public override object? this[int index] => composer.ModelOf(pages[index]);
}

using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Output.Lists;

namespace SiteGen.Tests.Output;

public class PaginationTests
{
    private static ImmutableArray<Page> Pages(int count) =>
    [
        .. Enumerable.Range(0, count).Select(index => new Page
        {
            Index = index,
            Kind = PageKind.Page,
            Path = $"/blog/{index}",
            Url = new UrlPath($"/blog/{index}/"),
        }),
    ];

    [TestCase(0, 1)]
    [TestCase(10, 1)]
    [TestCase(11, 2)]
    [TestCase(30, 3)]
    public void A_list_has_as_many_pages_as_it_needs_and_at_least_one(int items, int expected)
    {
        var paginators = Pagination.Split(new UrlPath("/blog/"), Pages(items), new PaginationConfig());

        Assert.That(paginators, Has.Length.EqualTo(expected));
        Assert.That(paginators.Sum(paginator => paginator.Items.Length), Is.EqualTo(items));
    }

    [Test]
    public void Later_pages_lie_below_the_list()
    {
        var paginators = Pagination.Split(new UrlPath("/blog/"), Pages(21), new PaginationConfig());

        Assert.That(paginators[1].Urls.Select(url => url.Value), Is.EqualTo(["/blog/", "/blog/page/2/", "/blog/page/3/"]));
        Assert.That(paginators[1].Previous?.Value, Is.EqualTo("/blog/"));
        Assert.That(paginators[1].Next?.Value, Is.EqualTo("/blog/page/3/"));
        Assert.That(paginators[2].Next, Is.Null);
    }

    [Test]
    public void The_first_page_has_an_alias_and_the_path_is_configurable()
    {
        var config = new PaginationConfig(PagerSize: 5, Path: "seite");

        Assert.That(Pagination.FirstPageAlias(UrlPath.Root, config).Value, Is.EqualTo("/seite/1/"));
        Assert.That(Pagination.FirstPageAlias(new UrlPath("/blog.html"), config).Value, Is.EqualTo("/blog/seite/1/"));
    }
}

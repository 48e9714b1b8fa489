using SiteGen.Templates.Functions;

namespace SiteGen.Tests.Templates;

/// <summary>What is added to a body where it is read; whatever an author wrote himself stays.</summary>
public class ReadingAidsTests
{
    [TestCase("<p>Text &lt;h2</p>")]
    [TestCase("<h1 id=\"a\">A</h1>")]
    [TestCase("<h2>Without an id</h2>")]
    [TestCase("<h2 id=\"a b\">An id that no link can name</h2>")]
    [TestCase("<h2 id=\"a\">never closed")]
    [TestCase("<!-- <h2 id=\"a\">A</h2> -->")]
    [TestCase("<script>'<table><\\/table>'</script>")]
    [TestCase("<table class=\"lntable\"><tr></tr></table>")]
    [TestCase("<input type=\"checkbox\">")]
    [TestCase("<input disabled=\"\" type=\"checkbox\" aria-label=\"mine\">")]
    [TestCase("<h2 id=\"a\"")]
    [TestCase("<table")]
    [TestCase("<h2 <b id=\"a\">A</b></h2>")]
    public void What_needs_no_help_stays(string html) => Assert.That(Add(html), Is.EqualTo(html));

    [TestCase("a<h2 id=\"x\">X <em>y</em></h2>b", "a<div class=\"heading\"><h2 id=\"x\">X <em>y</em></h2><a class=\"anchor\" href=\"#x\" aria-label=\"heading_link X y\"></a></div>b")]
    [TestCase("<table><tr></tr></table>\n", "<div class=\"scroll\" role=\"group\" aria-label=\"table \" tabindex=\"0\">\n<table><tr></tr></table>\n</div>\n")]
    [TestCase("<table><tr><td><table></table></td></tr></table>", "<table><tr><td><div class=\"scroll\" role=\"group\" aria-label=\"table \" tabindex=\"0\">\n<table></table>\n</div></td></tr></table>")]
    [TestCase("<input checked=\"\" disabled=\"\" type=\"checkbox\"> x", "<input checked=\"\" disabled=\"\" type=\"checkbox\" aria-label=\"task_done \"> x")]
    [TestCase("<input disabled=\"\" type=\"checkbox\"> x", "<input disabled=\"\" type=\"checkbox\" aria-label=\"task_open \"> x")]
    public void Headings_tables_and_boxes_are_helped(string html, string expected) => Assert.That(Add(html), Is.EqualTo(expected));

    [TestCase("<h2 id=\"a\">")]
    [TestCase("<h2 id=\"a\"")]
    [TestCase("<h2 <h3 ")]
    [TestCase("<table>")]
    [TestCase("<script>")]
    [TestCase("<!-- ")]
    [TestCase("<input ")]
    public void What_is_never_closed_costs_no_more_than_its_length(string piece)
    {
        var html = string.Concat(Enumerable.Repeat(piece, 200_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Assert.That(Add(html), Is.EqualTo(html));
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(4)));
    }

    private static string Add(string html) => new ReadingAids(static (key, value) => $"{key} {value}").Add(html);
}

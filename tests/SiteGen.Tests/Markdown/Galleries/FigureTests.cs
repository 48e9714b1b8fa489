using SiteGen.Diagnostics;
using SiteGen.Markdown.Shortcodes;
using SiteGen.Tests.Markdown.Shortcodes;

namespace SiteGen.Tests.Markdown.Galleries;

public sealed class FigureTests
{
    private const string Lazy = "<img loading=\"lazy\" decoding=\"async\"";

    [TestCase(
        "src=\"a-300x200.jpg\" alt=\"x\"",
        "<figure class=\"photo\"><a class=\"photo-link\" id=\"photo-1\" href=\"a.300.jpg\" data-pswp-width=\"300\" data-pswp-height=\"200\" data-pswp-srcset=\"a.300.jpg 300w\">"
        + "<picture>" + Lazy + " src=\"a.300.jpg\" srcset=\"a.300.jpg 300w\" sizes=\"(min-width: 300px) 300px, 100vw\" width=\"300\" height=\"200\" alt=\"x\"></picture></a>\n</figure>")]
    [TestCase(
        "src=\"a-300x200.jpg\" caption=\"Ca *x*\" title=\"T\" attr=\"me\" attrlink=\"/me\" link=\"/l\" target=_blank rel=me class=\"k\" width=150 loading=eager",
        "<figure class=\"photo k\"><a href=\"/l\" target=\"_blank\" rel=\"me\"><picture><img loading=\"eager\" src=\"a.300.jpg\" srcset=\"a.300.jpg 300w\""
        + " sizes=\"(min-width: 150px) 150px, 100vw\" width=\"150\" height=\"100\" alt=\"Ca x\" decoding=\"async\"></picture></a><figcaption>\n\t\t\t<h4>T</h4><p>Ca <em>x</em>"
        + "\n\t\t\t\t\t\t<a href=\"/me\">me</a></p>\n\t\t</figcaption>\n</figure>")]
    [TestCase(
        "src=\"https://x.yz/a.jpg\" alt=\"x\" height=20",
        "<figure class=\"photo\">" + Lazy + " src=\"https://x.yz/a.jpg\" height=\"20\" alt=\"x\">\n</figure>")]
    [TestCase("src=\"javascript:a()\" alt=\"x\"", "<figure class=\"photo\">" + Lazy + " src=\"#ZgotmplZ\" alt=\"x\">\n</figure>")]
    public void A_figure_holds_a_picture(string arguments, string html)
    {
        Assert.That(Render(arguments).Html.Trim(), Is.EqualTo(html));
    }

    [TestCase("src=\"a-300x200.jpg\"", "SG3111")]
    [TestCase("src=\"a-300x200.jpg\" alt=\"\"", "")]
    [TestCase("src=\"a-300x200.jpg\" caption=\"said\"", "")]
    [TestCase("src=\"missing.jpg\" alt=x", "SG9999")]
    [TestCase("alt=x", "SG2112")]
    public void What_is_wrong_with_a_figure_is_said(string arguments, string codes)
    {
        Assert.That(string.Join(' ', Render(arguments).Mistakes.Select(static mistake => mistake.Rule.Code)), Is.EqualTo(codes));
    }

    private static (string Html, IEnumerable<Diagnostic> Mistakes) Render(string arguments)
    {
        var photos = GalleryPage.Photos();
        var host = TestHost.Host with { Photos = photos };
        var expansion = ShortcodeExpander.Expand($"{{{{< figure {arguments} >}}}}", TestHost.Start, host);
        var html = expansion.Value.Insert(expansion.Value.Markdown);
        return (GalleryPage.Short(photos.Number(html)), expansion.Diagnostics);
    }
}

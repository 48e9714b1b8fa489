using System.Text;
using SiteGen.Cli.Serving;
using SiteGen.Cli.Serving.Answers;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Tests.Serving;

/// <summary>Which pages are remembered for the time when they have mistakes.</summary>
public sealed class LastGoodPagesTests
{
    private static readonly DiagnosticRule Wrong = new("SG9998", Severity.Error, "Stands for any mistake of a page");

    private readonly LastGoodPages _pages = new(budget: 25, largest: 10);

    [Test]
    public void A_broken_page_is_shown_as_it_was_before()
    {
        Good("/a/", "0123456789");

        Assert.That(Broken("/a/"), Is.EqualTo("0123456789"));
    }

    [Test]
    public void A_page_that_was_never_good_is_shown_as_it_is()
        => Assert.That(Broken("/a/"), Is.EqualTo("now"));

    [Test]
    public void Those_that_nobody_asked_for_lately_make_room()
    {
        Good("/a/", "0123456789");
        Good("/b/", "0123456789");
        Broken("/a/");
        Good("/c/", "0123456789");

        Assert.That((Broken("/a/"), Broken("/b/"), Broken("/c/")), Is.EqualTo(("0123456789", "now", "0123456789")));
    }

    [Test]
    public void A_page_that_was_too_large_for_a_while_stays_as_long_as_others()
    {
        Good("/a/", "small");
        Good("/a/", "larger than all");
        var between = Broken("/a/");
        Good("/b/", "01234");
        Good("/a/", "small again"[..5]);
        Good("/c/", "0123456789");

        Assert.That((between, Broken("/a/"), Broken("/b/")), Is.EqualTo(("now", "small", "01234")));
    }

    [Test]
    public void A_page_counts_once_however_often_it_was_good()
    {
        Good("/b/", "01234");
        foreach (var _ in Enumerable.Range(0, 9))
        {
            Good("/a/", "0123456789");
        }

        Assert.That(Broken("/b/"), Is.EqualTo("01234"));
    }

    [Test]
    public void A_page_of_another_file_is_not_shown_for_it()
    {
        Good("/a/", "of one", "content/one.md");

        Assert.That(Broken("/a/", "content/two.md"), Is.EqualTo("now"));
    }

    private void Good(string address, string text, string source = "content/a.md") => Show(address, text, source, []);

    private string Broken(string address, string source = "content/a.md") => Show(address, "now", source, [Wrong.At(new(source), "wrong")]);

    private string Show(string address, string text, string source, ImmutableArray<Diagnostic> mistakes)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var output = new MissingOutput(new UrlPath(address)) { Claimant = new(source) };
        return Encoding.UTF8.GetString(_pages.For(new PreviewPage(output, bytes, ContentHash.Of(bytes), mistakes, TimeSpan.Zero)).Span);
    }
}

using SiteGen.Tests.Markdown.Citations;

namespace SiteGen.Tests.Comparison;

/// <summary>What the recap that this project began with refers to.</summary>
public sealed class SeedReferencesTests
{
    [Test]
    public void The_recap_has_two_pads_and_a_change()
    {
        Corpus.Require();
        var text = File.ReadAllText(Path.Combine(Corpus.Seed.Site, "content/blog/virtual_ptg_summary.md"));

        var found = CitedPage.References(text).Split('\n').Where(static line => char.IsAsciiDigit(line[0]));
        var html = CitedPage.Html(text);

        Assert.That(found, Is.EqualTo(new[]
        {
            "153,40 gerrit 665467/72", "257,1 etherpad etherpad.opendev.org/neutron-victoria-ptg", "259,1 etherpad etherpad.opendev.org/nova-victoria-ptg",
        }));
        Assert.That(html, Does.Contain("data-ref-id=\"etherpad.opendev.org/neutron-victoria-ptg\">https://etherpad.opendev.org/p/neutron-victoria-ptg</a>. Notes"));
        Assert.That(html.Split("class=\"ref ref-"), Has.Length.EqualTo(4));
    }
}

using SiteGen.Configuration;
using SiteGen.References;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.References;

/// <summary>Every kind of link with addresses that were found in recaps, specs and guides: what it is, its identity and its label.</summary>
public sealed class LinkTableTests
{
    private static readonly LinkRecognizer Links = new(new ReferencesConfig());

    private static IEnumerable<TestCaseData> Rows()
    {
        var file = Path.Combine(Repository.Root, "tests/SiteGen.Tests/References/links.txt");
        var lines = File.ReadAllLines(file).Where(static line => line.Length > 0 && line[0] != '#');
        return lines.Select(static line => line.Split(" | ")).Select(static row =>
            new TestCaseData(row[0], row[1], row[2], row[3], row.Length > 4 ? row[4] : "").SetArgDisplayNames(row[0]));
    }

    [TestCaseSource(nameof(Rows))]
    public void A_link_is_known(string url, string kind, string identity, string label, string project)
    {
        var found = Links.RecognizeInText(url);

        Assert.That(
            (found?.Kind.Name, found?.Identity, found?.Label, found?.Project),
            Is.EqualTo((kind, identity, label, project)));
    }

    [Test]
    public void Every_kind_has_three_addresses_at_least()
    {
        var counts = Rows().CountBy(static row => (string)(row.Arguments[1] ?? "")).ToDictionary();

        Assert.That(LinkKinds.Of(new ReferencesConfig()).Where(kind => counts.GetValueOrDefault(kind.Name) < 3).Select(static kind => kind.Name), Is.Empty);
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("#L860")]
    [TestCase("/p/neutron")]
    [TestCase("neutron-victoria-ptg")]
    [TestCase("mailto:me@etherpad.opendev.org")]
    [TestCase("ftp://etherpad.opendev.org/p/x")]
    [TestCase("https:///p/x")]
    [TestCase("https://etherpad.opendev.org")]
    [TestCase("https://etherpad.opendev.org/")]
    [TestCase("https://etherpad.opendev.org/p/")]
    [TestCase("https://etherpad.opendev.org/p//export/txt")]
    [TestCase("https://etherpad.opendev.org/p/.")]
    [TestCase("https://etherpad.opendev.org/p/a$b")]
    [TestCase("https://etherpad.opendev.org/p/a/b")]
    [TestCase("https://etherpad.opendev.org/p/a/export")]
    [TestCase("https://etherpad.opendev.org/p/a/7/timeslider")]
    [TestCase("https://etherpad.opendev.org/p/123456789012345678901234567890123456789012345678901")]
    [TestCase("https://etherpad.opendev.org/P/x")]
    [TestCase("https://etherpad.opendev.org:8080/p/x")]
    [TestCase("https://etherpad.opendev.org.evil.example/p/x")]
    [TestCase("https://me@etherpad.opendev.org/p/x")]
    [TestCase("https://evil.example/https://etherpad.opendev.org/p/x")]
    [TestCase("https://pads.example.org/p/x")]
    [TestCase("https://review.opendev.org/")]
    [TestCase("https://review.opendev.org/c/openstack/neutron")]
    [TestCase("https://review.opendev.org/c/openstack/neutron/+/many")]
    [TestCase("https://review.opendev.org/1234567890123")]
    [TestCase("https://review.opendev.org/id/I123")]
    [TestCase("https://review.opendev.org/q/")]
    [TestCase("https://review.opendev.org/admin/repos")]
    [TestCase("https://bugs.launchpad.net/neutron")]
    [TestCase("https://bugs.launchpad.net/neutron/+bug/many")]
    [TestCase("https://bugs.launchpad.net/bugs/")]
    [TestCase("https://blueprints.launchpad.net/neutron/+spec/")]
    [TestCase("https://blueprints.launchpad.net/+spec/x")]
    [TestCase("https://storyboard.openstack.org/#!/story/x1")]
    [TestCase("https://storyboard.openstack.org/#!/page/about")]
    [TestCase("http://lists.openstack.org/pipermail/openstack-discuss/")]
    [TestCase("https://lists.openstack.org/archives/list/openstack-discuss@lists.openstack.org/thread/SHORT/")]
    [TestCase("https://meetings.opendev.org/")]
    [TestCase("https://specs.openstack.org/openstack/neutron/x.html")]
    [TestCase("https://opendev.org/openstack")]
    [TestCase("https://opendev.org/explore/repos")]
    [TestCase("https://opendev.org/openstack/neutron/issues")]
    [TestCase("https://opendev.org/openstack/neutron/commit/zzz")]
    [TestCase("https://zuul.opendev.org/t/openstack/status")]
    [TestCase("https://zuul.opendev.org/t/openstack/build/123")]
    [TestCase("https://paste.opendev.org/")]
    [TestCase("https://ethercalc.openstack.org/")]
    [TestCase("https://wiki.openstack.org/")]
    [TestCase("https://graphite.example.org/")]
    [TestCase("https://imgur.com/")]
    [TestCase("https://i.imgur.com/abc.png")]
    [TestCase("https://youtube.com/watch?v=short")]
    [TestCase("https://www.youtube.com/@OpenInfra")]
    [TestCase("https://www.slideshare.net/someone")]
    [TestCase("https://example.org/")]
    public void Other_addresses_are_not(string url)
    {
        Assert.That(Links.Recognize(url), Is.Null);
    }
}

using SiteGen.Tests.Support;

namespace SiteGen.Tests.Markdown.Shortcodes;

public sealed class ReferenceShortcodeTests
{
    [TestCase("etherpad \"https://etherpad.opendev.org/p/a%20b\"", "https://etherpad.opendev.org/p/a%20b", "a b")]
    [TestCase("etherpad \"a b/c\"", "", "'a b/c' is no pad")]
    [TestCase("etherpad a b", "", "shortcode 'etherpad' takes one argument, not 2")]
    [TestCase("etherpad", "", "shortcode 'etherpad' needs a pad")]
    [TestCase("etherpad pad=x host=\"a/b\"", "", "'a/b' is no host of pads")]
    [TestCase("etherpad pad=x host=\"pads.example.org\"", "https://pads.example.org/p/x", "'pads.example.org' is no host of pads here")]
    [TestCase("etherpad pad=x host=\"etherpad.openstack.org\" text=\"the pad\"", "https://etherpad.openstack.org/p/x", "the pad")]
    [TestCase("gerrit 1", "https://review.opendev.org/1", "change 1")]
    [TestCase("gerrit I0123456789abcdef0123456789abcdef01234567",
        "https://review.opendev.org/id/I0123456789abcdef0123456789abcdef01234567", "change I0123456")]
    [TestCase("gerrit change=1 patchset=2", "https://review.opendev.org/c/1/2", "change 1, patch set 2")]
    [TestCase("gerrit many", "", "'many' is no change")]
    [TestCase("gerrit many", "", "Write {{< gerrit 665467 >}} or, with a patch set, {{< gerrit 665467 72 >}}.")]
    [TestCase("gerrit 0", "", "'0' is no change")]
    [TestCase("gerrit 7 0", "", "'0' is no patch set")]
    [TestCase("gerrit \"https://review.opendev.org/c/openstack/neutron/+/665467/72\"",
        "https://review.opendev.org/c/openstack/neutron/+/665467/72", "change 665467, patch set 72")]
    [TestCase("gerrit \"https://review.opendev.org/665467\" 72", "", "Write the number of the change instead of its address.")]
    [TestCase("gerrit \"https://review.opendev.org/q/status:open\"", "", "'https://review.opendev.org/q/status:open' is no change")]
    [TestCase("gerrit \"https://bugs.launchpad.net/bugs/7\"", "", "'https://bugs.launchpad.net/bugs/7' is no change")]
    [TestCase("gerrit 1 x", "", "'x' is no patch set")]
    [TestCase("gerrit 1 2 3", "", "shortcode 'gerrit' takes two arguments, not 3")]
    [TestCase("gerrit", "", "shortcode 'gerrit' needs the number of a change")]
    [TestCase("bug \"LP#7\"", "https://bugs.launchpad.net/bugs/7", "LP#7")]
    [TestCase("bug \"#7\"", "https://bugs.launchpad.net/bugs/7", "LP#7")]
    [TestCase("bug 0", "", "'0' is no number of a bug")]
    [TestCase("bug 1 2", "", "Write {{< bug 1795870 >}}.")]
    [TestCase("bug number=x", "", "Write {{< bug number=1795870 text=\"the bug\" >}}.")]
    [TestCase("bug x", "", "'x' is no number of a bug")]
    [TestCase("bug", "", "shortcode 'bug' needs the number of a bug")]
    [TestCase("blueprint \"nova/x\"", "https://blueprints.launchpad.net/nova/+spec/x", "nova blueprint x")]
    [TestCase("blueprint project=nova name=x text=\"X\"", "https://blueprints.launchpad.net/nova/+spec/x", "X")]
    [TestCase("blueprint nova", "", "shortcode 'blueprint' needs a project and a name")]
    [TestCase("blueprint nova \"x y\"", "", "'nova/x y' is no blueprint")]
    [TestCase("blueprint nova \"x y\"", "", "Write {{< blueprint neutron \"address-groups\" >}}.")]
    [TestCase("bug number=7 txt=\"x\"", "https://bugs.launchpad.net/bugs/7", "shortcode 'bug' has no argument 'txt'")]
    public void A_name_or_a_number_becomes_a_link_or_a_mistake(string call, string url, string said)
    {
        using var site = TempSite.With(("site.yaml", "title: A\nbaseURL: https://example.org/\n"), ("content/a.md", $"a {{{{< {call} >}}}}\n"));

        var result = site.Build();

        var html = result.Result.IsPublished ? result.Text("a/index.html") : "";
        Assert.That(html, url.Length == 0 ? Is.Empty : Does.Contain($"<a href=\"{url}\""));
        Assert.That($"{html}{result.Report}{string.Concat(result.Result.Diagnostics.Select(static mistake => mistake.Hint))}", Does.Contain(said));
    }

    [Test]
    public void A_template_of_the_site_wins()
    {
        using var site = TempSite.With(
            ("site.yaml", "title: A\n"), ("content/a.md", "{{< bug 7 >}}\n"), ("layouts/shortcodes/bug.sbn.html", "<b>{{ it.args[0] }}</b>"));

        var result = site.Build();

        Assert.That(result.Text("a/index.html"), Does.Contain("<b>7</b>"));
    }

    [Test]
    public void A_Hugo_site_may_mean_another_shortcode_of_that_name()
    {
        using var site = TempSite.With(("hugo.yaml", "title: A\n"), ("content/a.md", "{{< bug tracker=\"x\" id=\"7\" >}}\n"));

        var result = site.Build();

        Assert.That(result.Report, Does.Contain("unknown shortcode 'bug'"));
    }

    [Test]
    public void Without_enrichments_links_are_plain()
    {
        using var site = TempSite.With(
            ("site.yaml", "title: A\nenrichments: false\n"), ("content/a.md", "{{< bug 7 >}} https://etherpad.opendev.org/p/x\n"));

        var result = site.Build();

        Assert.That(result.Text("a/index.html"), Does.Contain(
            "<p><a href=\"https://bugs.launchpad.net/bugs/7\">LP#7</a> <a href=\"https://etherpad.opendev.org/p/x\">https://etherpad.opendev.org/p/x</a></p>"));
    }

    [Test]
    public void With_references_off_links_are_plain_too()
    {
        using var site = TempSite.With(
            ("site.yaml", "title: A\nreferences: false\n"), ("content/a.md", "{{< bug 7 >}} https://etherpad.opendev.org/p/x\n"));

        Assert.That(site.Build().Text("a/index.html"), Does.Not.Contain("data-ref").And.Contain("bugs/7\">LP#7</a>"));
    }
}

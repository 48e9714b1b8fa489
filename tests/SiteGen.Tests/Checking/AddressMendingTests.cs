using SiteGen.Checking.Mending;
using SiteGen.Configuration;

namespace SiteGen.Tests.Checking;

public sealed class AddressMendingTests
{
    private static readonly AddressMending Mending = new(new ReferencesConfig());

    [TestCase("https://review.openstack.org/#/c/678438/", "https://review.opendev.org/c/678438")]
    [TestCase("http://review.openstack.org/#/c/678438", "https://review.opendev.org/c/678438")]
    [TestCase("https://review.opendev.org/#/c/678438/2", "https://review.opendev.org/c/678438/2")]
    [TestCase("https://review.opendev.org/#/q/topic:ptg", "https://review.opendev.org/q/topic:ptg")]
    [TestCase("https://review.openstack.org/#/c/678438/2/setup.cfg@7", "https://review.opendev.org/#/c/678438/2/setup.cfg@7")]
    [TestCase("https://review.openstack.org/678438", "https://review.opendev.org/678438")]
    [TestCase("https://etherpad.openstack.org/p/neutron#L3", "https://etherpad.opendev.org/p/neutron#L3")]
    [TestCase("http://bugs.launchpad.net/bugs/1?x=1", "https://bugs.launchpad.net/bugs/1?x=1")]
    [TestCase("http://git.openstack.org/cgit/openstack/nova", "https://git.openstack.org/cgit/openstack/nova")]
    public void Old_addresses_have_a_new_form(string old, string mended) => Assert.That(Mending.Of(old), Is.EqualTo(mended));

    [TestCase("https://review.opendev.org/c/openstack/nova/+/678438")]
    [TestCase("http://example.org/#/c/1")]
    [TestCase("https://example.org/")]
    [TestCase("/c/1")]
    [TestCase("mailto:a@review.openstack.org")]
    public void Other_addresses_stay(string url) => Assert.That(Mending.Of(url), Is.Null);

    [TestCase("/recaps/Lisbon/#x", "/recaps/lisbon/", "/recaps/lisbon/#x")]
    [TestCase("../Lisbon", "/recaps/lisbon/", "../lisbon")]
    [TestCase("https://example.org/blog/Recaps/Lisbon/?a=1", "/recaps/lisbon/", "https://example.org/blog/recaps/lisbon/?a=1")]
    [TestCase("Plan.PNG", "/recaps/lisbon/plan.png", "plan.png")]
    [TestCase("%C5%81%C3%B3d%C5%BA.JPG", "/\u0141\u00f3d\u017a.jpg", "%C5%81%C3%B3d%C5%BA.jpg")]
    public void The_end_of_an_address_gets_its_right_letters(string written, string right, string mended)
        => Assert.That(LinkMender.WithCaseOf(written, right), Is.EqualTo(mended));
}

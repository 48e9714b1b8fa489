using SiteGen.Archiving;

namespace SiteGen.Tests.Archiving;

public sealed class PadHostsTests
{
    private static readonly PadHosts Hosts = new(
    [
        new("pads.example.org"), new("127.0.0.1:9001") { Scheme = "http", AllowsPrivate = true }, new("[::1]:9001") { Scheme = "http" },
    ]);

    [TestCase("https://pads.example.org/p/a", "pads.example.org")]
    [TestCase("https://PADS.example.org:443/p/a", "pads.example.org")]
    [TestCase("http://127.0.0.1:9001/p/a", "127.0.0.1:9001")]
    [TestCase("https://127.0.0.1:9001/p/a", "127.0.0.1:9001")]
    [TestCase("http://[::1]:9001/p/a", "[::1]:9001")]
    public void An_address_leads_to_a_configured_server(string address, string host)
    {
        Assert.That(Hosts.Find(new Uri(address))?.Host, Is.EqualTo(host));
    }

    [Test]
    public void A_server_known_by_its_old_name_alone_is_found_by_the_new_one()
    {
        var hosts = new PadHosts([new("etherpad.openstack.org")]);

        Assert.That(hosts.Find("etherpad.opendev.org")?.Host, Is.EqualTo("etherpad.openstack.org"));
        Assert.That(hosts.Find(new Uri("https://etherpad.opendev.org/p/a"))?.Host, Is.EqualTo("etherpad.openstack.org"));
    }

    [TestCase("http://pads.example.org/p/a", TestName = "Encryption is not given up")]
    [TestCase("https://pads.example.org:8443/p/a")]
    [TestCase("https://pads.example.org.evil.example/p/a")]
    [TestCase("https://pads.example.org@evil.example/p/a")]
    [TestCase("http://127.0.0.1/p/a")]
    [TestCase("http://127.0.0.1:22/")]
    [TestCase("ftp://pads.example.org/")]
    [TestCase("file:///etc/passwd")]
    public void Or_nowhere(string address)
    {
        Assert.That(Hosts.Find(new Uri(address)), Is.Null);
    }

    [Test]
    public void A_server_may_be_configured_by_the_name_it_had()
    {
        var hosts = new PadHosts([new("etherpad.openstack.org")]);

        Assert.That(hosts.Find("etherpad.opendev.org")?.Host, Is.EqualTo("etherpad.openstack.org"));
        Assert.That(hosts.Find(new Uri("https://etherpad.opendev.org/p/a"))?.Host, Is.EqualTo("etherpad.openstack.org"), "where it leads to");
    }
}

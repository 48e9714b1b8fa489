using System.Diagnostics;
using System.Text;
using CsCheck;
using SiteGen.Configuration;
using SiteGen.References;

namespace SiteGen.Tests.References;

public sealed class HostileLinkTests
{
    private static readonly string[] Hosts =
    [
        "etherpad.opendev.org/p/", "review.opendev.org/c/", "review.opendev.org/#/c/1/", "review.opendev.org/q/", "bugs.launchpad.net/",
        "blueprints.launchpad.net/", "storyboard.openstack.org/#!/project/", "lists.openstack.org/pipermail/", "meetings.opendev.org/irclogs/",
        "specs.openstack.org/", "opendev.org/a/b/src/", "zuul.opendev.org/t/x/builds?", "paste.opendev.org/show/", "docs.openstack.org/",
        "wiki.openstack.org/wiki/", "grafana.opendev.org/d/", "imgur.com/a/", "youtube.com/watch?", "www.slideshare.net/a/", "example.org/tickets/",
    ];

    private static readonly string[] Pieces =
    [
        "/", "//", "+", "/+/", "%", "%2F", "%e4", "%e4%bc%9a", "(", ")", "@", ",", "..", "#", "?", "&", "=", "&amp;v=", ";", "0", "123", "+bug/",
        "+spec/", "+source/", "a", "é", "\ud800", "\0", " ", "{id}", "aaaaaaaaaaaaaaaaaaaa",
    ];

    private static readonly LinkRecognizer Links = new(new ReferencesConfig
    {
        Kinds = [new("ticket", "^https://example.org/(a*)*tickets/(?<id>.*)/(.*)*x$") { Label = "{id} {1}" }],
    });

    [Test]
    public void Ten_megabytes_of_hostile_addresses_take_seconds()
    {
        var random = new Random(1);
        var addresses = Enumerable.Range(0, 2_500).Select(index => Address(random, Hosts[index % Hosts.Length], 4_000)).ToArray();
        var clock = Stopwatch.StartNew();

        var found = addresses.Count(address => Links.Recognize(address) is not null);

        Assert.That(addresses.Sum(static address => address.Length), Is.GreaterThan(10_000_000));
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
        Assert.That(found, Is.Not.Zero);
    }

    [TestCase("https://etherpad.opendev.org/p/", ")")]
    [TestCase("https://review.opendev.org/c/", "/+/")]
    [TestCase("https://bugs.launchpad.net/", "+source/")]
    [TestCase("https://docs.openstack.org/", "%e4")]
    [TestCase("https://youtube.com/watch?", "&v=")]
    [TestCase("https://example.org/", "a")]
    [TestCase("https://", "@")]
    [TestCase("", " ")]
    public void One_address_of_ten_megabytes_takes_no_time(string start, string piece)
    {
        var address = start + string.Concat(Enumerable.Repeat(piece, 10_000_000 / piece.Length));
        var clock = Stopwatch.StartNew();

        var found = Links.Recognize(address);

        Assert.That(found, Is.Null);
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(2)));
    }

    [Test]
    public void No_text_is_too_much()
    {
        var address = Gen.Select(Gen.Int[0, Hosts.Length - 1], Gen.Int[0, Pieces.Length - 1].Array[0, 12], Gen.String, static (host, pieces, text) =>
            $"https://{Hosts[host]}{string.Concat(pieces.Select(static piece => Pieces[piece]))}{text}");

        Gen.OneOf(Gen.String, address).Sample(
            static text => Links.Recognize(text) is not { } found || (found.Identity.Length > 0 && found.Label.Length > 0), iter: 20_000);
    }

    private static string Address(Random random, string host, int length)
    {
        var address = new StringBuilder("https://").Append(host);
        while (address.Length < length)
        {
            var piece = Pieces[random.Next(Pieces.Length)];
            for (var count = random.Next(1, 200); count > 0; count--)
            {
                address.Append(piece);
            }
        }

        return address.ToString();
    }
}

using SiteGen.Configuration;
using SiteGen.References;

namespace SiteGen.Tests.References;

public sealed class LinkRecognizerTests
{
    private static readonly ReferencesConfig Config = new()
    {
        Etherpad = new() { Hosts = [new("pads.example.org"), new("127.0.0.1:9001") { Scheme = "http", AllowsPrivate = true }] },
        GerritHosts = ["gerrit.example.org", "review.openstack.org"],
        Kinds =
        [
            new("rfc", "^https://www\\.rfc-editor\\.org/rfc/rfc(?<id>[0-9]+)(?<rest>.*)") { Title = "RFCs", Label = "RFC {id}{rest}", Icon = "§" },
            new("ticket", "/tickets/"),
            new("slashes", "^//example\\.org/slashes/"),
            new("paste", "^https://paste\\.example\\.org/(?<id>.+)") { Icon = "✂" },
        ],
    };

    private static readonly LinkRecognizer Links = new(Config);

    [TestCase("https://pads.example.org/p/x", "etherpad pads.example.org/x x")]
    [TestCase("http://127.0.0.1:9001/p/x", "etherpad 127.0.0.1:9001/x x")]
    [TestCase("https://etherpad.opendev.org/p/x", null)]
    [TestCase("https://gerrit.example.org/r/c/a/b/+/12", "gerrit 12 change 12")]
    [TestCase("https://review.openstack.org/12", "gerrit review.opendev.org/12 change 12")]
    [TestCase("https://review.opendev.org/12", null)]
    [TestCase("https://www.rfc-editor.org/rfc/rfc2324.html", "rfc 2324 RFC 2324.html")]
    [TestCase("//www.rfc-editor.org/rfc/rfc1", "rfc 1 RFC 1")]
    [TestCase("//example.org/tickets/7", "ticket https://example.org/tickets/7 https://example.org/tickets/7")]
    [TestCase("//example.org/slashes/7", null)]
    [TestCase("https://example.org/tickets/7", "ticket https://example.org/tickets/7 https://example.org/tickets/7")]
    [TestCase("https://paste.example.org/a%20b", "paste a b a b")]
    [TestCase("https://paste.opendev.org/show/1", "paste 1 paste 1")]
    [TestCase("https://etherpad.opendev.org/tickets/", "ticket https://etherpad.opendev.org/tickets/ https://etherpad.opendev.org/tickets/")]
    public void Hosts_and_kinds_of_the_site_are_known(string url, string? found)
    {
        Assert.That(Links.Recognize(url) is { } link ? $"{link.Kind.Name} {link.Identity} {link.Label}" : null, Is.EqualTo(found));
    }

    [TestCase("https://pads.example.org/p/Really?!", "Really", "Really")]
    [TestCase("https://pads.example.org/p/x.", "x.", "x")]
    [TestCase("https://pads.example.org/p/x!", "x!", "x")]
    [TestCase("https://pads.example.org/p/x:'", "x:'", "x")]
    [TestCase("https://pads.example.org/p/x)", "x)", "x")]
    public void A_name_may_end_with_a_mark_but_not_in_a_text(string url, string target, string inText)
    {
        Assert.That((Links.Recognize(url)?.Label, Links.RecognizeInText(url)?.Label), Is.EqualTo((target, inText)));
        Assert.That(Links.FindPad(url)?.Label, Is.EqualTo(target));
    }

    [TestCase("https://pads.elsewhere.org/p/x", "pads.elsewhere.org/x")]
    [TestCase("http://Pads.elsewhere.org:8080/p/a%20b/export/txt", "pads.elsewhere.org:8080/a_b")]
    [TestCase("https://pads.example.org/p/x", null)]
    [TestCase("https://www.instagram.com/p/Bx1y2z/", null)]
    [TestCase("https://shop.example.com/p/shoes/red/", null)]
    [TestCase("https://docs.openstack.org/p/x", null)]
    public void Who_seeks_pads_hears_of_what_looks_like_one(string url, string? identity)
    {
        var found = new LinkRecognizer(Config with { SeeksPads = true }).Recognize(url);

        Assert.That(found is { IsGuess: true } ? found.Identity : null, Is.EqualTo(identity));
        Assert.That(Links.Recognize(url) is { IsGuess: true }, Is.False);
    }

    [TestCase("old-ptg", "h.org/old-ptg", true)]
    [TestCase("old-ptg", "h.org/Old-ptg", false)]
    [TestCase("tmp-*", "h.org/tmp-2019", true)]
    [TestCase("tmp-*", "h.org/my-tmp-2019", false)]
    [TestCase("ptg-201?", "h.org/ptg-2019", true)]
    [TestCase("h.org/*", "h.org/a", true)]
    [TestCase("h.org/*", "i.org/a", false)]
    [TestCase("etherpad.openstack.org/a", "etherpad.opendev.org/a", true)]
    [TestCase("https://H.org/p/a%20b?lang=de#L1", "h.org/a_b", true)]
    [TestCase("http://127.0.0.1:9001/p/a/timeslider", "127.0.0.1:9001/a", true)]
    [TestCase("my pad", "h.org/my_pad", true)]
    public void Pads_to_be_ignored_are_told_by_name_or_address(string pattern, string pad, bool isIgnored)
    {
        var read = PadPattern.Read(pattern) ?? throw new AssertionException(pattern);
        var parts = pad.Split('/');

        Assert.That(new IgnoredPads(new() { Ignored = [read] }).Holds(new(parts[0], parts[1])), Is.EqualTo(isIgnored));
    }

    [Test]
    public void Kinds_come_in_the_order_in_which_they_are_shown()
    {
        var kinds = LinkKinds.Of(Config).Select(static kind => kind.Name);

        Assert.That(kinds, Is.EqualTo(new[]
        {
            "etherpad", "gerrit", "bug", "blueprint", "story", "mail", "meeting", "irc", "spec", "rfc", "ticket", "slashes", "code", "build", "paste",
            "sheet", "docs", "releases", "governance", "wiki", "dashboard", "album", "talk",
        }));
    }

    [TestCase("https://paste.opendev.org/show/1")]
    [TestCase("https://paste.example.org/1")]
    public void A_built_in_kind_can_be_added_to(string url)
    {
        Assert.That(Links.Recognize(url)?.Kind, Is.EqualTo(new LinkKind("paste", "Pastes", "✂")));
    }

    [TestCase("x", "http://pads.example.org/p/x", "https://pads.example.org/p/x")]
    [TestCase(" a b/c ", "", null)]
    [TestCase("a b?", "https://pads.example.org/p/a_b%3F", "https://pads.example.org/p/a%20b%3F")]
    [TestCase("http://127.0.0.1:9001/p/x/timeslider", "", "http://127.0.0.1:9001/p/x/timeslider")]
    [TestCase("https://example.org/tickets/7", "", null)]
    [TestCase("", "", null)]
    public void A_pad_is_found_by_its_name_or_address(string text, string equal, string? url)
    {
        var found = Links.FindPad(text);

        Assert.That(found?.Url, Is.EqualTo(url));
        Assert.That(equal.Length == 0 || Links.Recognize(equal)?.Identity == found?.Identity, Is.True);
    }

    [TestCase("http://127.0.0.1:9001/p/x", "127.0.0.1:9001")]
    [TestCase("https://pads.other.org/p/x", "pads.other.org")]
    public void A_pad_on_a_host_has_its_scheme(string url, string host)
    {
        Assert.That(Links.PadOn(host, "x")?.Url, Is.EqualTo(url));
    }

    [Test]
    public void An_address_that_nobody_knows_costs_no_memory()
    {
        const string Url = "https://example.org/a/long/path?with=a&query#and-more";
        Links.Recognize(Url);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 1_000; i++)
        {
            Links.Recognize(Url);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(1_000));
    }
}

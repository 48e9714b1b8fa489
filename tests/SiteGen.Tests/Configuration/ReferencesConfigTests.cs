using SiteGen.Configuration;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Configuration;

public sealed class ReferencesConfigTests
{
    [Test]
    public void Every_setting_of_references_is_read()
    {
        var (config, mistakes) = Read("site.yaml", """
            references:
              auto: false
              page: false
              panel: false
              etherpad:
                hosts:
                  - Pads.Example.org
                  - https://pads2.example.org/p/
                  - { url: "http://127.0.0.1:9001", allowPrivate: true }
                  - { host: "pads3.example.org:443" }
                pages: false
                exports: 3
                seconds: 5
                timeout: 7
                maxBytes: 1000
              gerrit: review.example.org
              kinds:
                - { name: rfc, pattern: "rfc(?<id>[0-9]+)", title: RFCs, label: "RFC {id}", icon: "§" }
                - { name: ticket, pattern: "/tickets/" }
            """);

        Assert.That(mistakes, Is.Empty);
        Assert.That((config.IsOn, config.HasPages, config.HasPanel, config.Etherpad.HasPages), Is.EqualTo((false, false, false, false)));
        Assert.That(config.Etherpad.Hosts, Is.EqualTo(new[]
        {
            new PadHostConfig("pads.example.org"), new PadHostConfig("pads2.example.org"),
            new PadHostConfig("127.0.0.1:9001") { Scheme = "http", AllowsPrivate = true }, new PadHostConfig("pads3.example.org"),
        }));
        Assert.That((config.Etherpad.Exports, config.Etherpad.MaxBytes), Is.EqualTo((3, 1000L)));
        Assert.That((config.Etherpad.Window, config.Etherpad.Timeout), Is.EqualTo((TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(7))));
        Assert.That(config.GerritHosts, Is.EqualTo(new[] { "review.example.org" }));
        Assert.That(config.Kinds, Is.EqualTo(new[]
        {
            new ReferenceKindConfig("rfc", "rfc(?<id>[0-9]+)") { Title = "RFCs", Label = "RFC {id}", Icon = "§" },
            new ReferenceKindConfig("ticket", "/tickets/"),
        }));
    }

    [Test]
    public void False_switches_all_of_it_off()
    {
        var (config, mistakes) = Read("site.yaml", "references: false\n");

        Assert.That(mistakes, Is.Empty);
        Assert.That((config.IsOn, config.HasPages, config.HasPanel, config.Etherpad.HasPages), Is.EqualTo((false, false, false, false)));
    }

    [Test]
    public void A_variable_can_say_false_too()
    {
        using var folder = new TempFolder();
        folder.Write("site.yaml", "title: A\n");
        var variables = ImmutableDictionary<string, string>.Empty.Add("SITEGEN_REFERENCES", "false");

        var (config, mistakes) = ConfigReader.Read(new ConfigRequest(folder.Path) { Variables = variables });

        Assert.That(mistakes, Is.Empty);
        Assert.That(config.References.IsOn, Is.False);
    }

    [Test]
    public void A_word_in_place_of_all_settings_is_told()
    {
        Assert.That(Read("site.yaml", "references: some\n").Mistakes, Is.EqualTo(new[] { "site.yaml(1,13) Error 'references' takes true or false, not 'some'" }));
    }

    [TestCase("auto: perhaps", "site.yaml(2,9) Error 'auto' takes true or false, not 'perhaps'")]
    [TestCase("pannel: true", "site.yaml(2,3) Warning unknown key 'references.pannel'")]
    [TestCase("etherpad: { hosts: [a b] }", "site.yaml(2,23) Error 'hosts' takes names of servers, not 'a b'")]
    [TestCase("etherpad: { hosts: [pads.example.org/x] }", "site.yaml(2,23) Error 'hosts' takes names of servers, not 'pads.example.org/x'")]
    [TestCase("etherpad: { hosts: [\"ftp://a\"] }", "site.yaml(2,23) Error 'hosts' takes names of servers, not 'ftp://a'")]
    [TestCase("etherpad: { hosts: [\"https://me@a\"] }", "site.yaml(2,23) Error 'hosts' takes names of servers, not 'https://me@a'")]
    [TestCase("etherpad: { hosts: [[a]] }", "site.yaml(2,23) Error 'hosts' takes names of servers, not a list")]
    [TestCase("etherpad: { hosts: [{ allowPrivate: true }] }", "site.yaml(2,23) Error 'hosts' has an entry without 'host'")]
    [TestCase("etherpad: { timeout: 0 }", "site.yaml(2,24) Error 'timeout' must be 1 or more, not 0")]
    [TestCase("gerrit: \"\"", "site.yaml(2,11) Error 'gerrit' takes names of servers, not ''")]
    [TestCase("kinds: rfc", "site.yaml(2,10) Error 'kinds' takes a list of maps, not 'rfc'")]
    [TestCase("kinds: [{ pattern: a }]", "site.yaml(2,11) Error a kind of links has no 'name'")]
    [TestCase("kinds: [{ name: a }]", "site.yaml(2,11) Error the kind of links 'a' has no 'pattern'")]
    [TestCase("kinds: [{ name: A b, pattern: a }]", "site.yaml(2,19) Error 'A b' can't name a kind of links")]
    [TestCase("kinds: [{ name: etherpad, pattern: a }]", "site.yaml(2,19) Error links to pads are known by their hosts")]
    [TestCase("kinds: [{ name: a, pattern: a }, { name: a, pattern: b }]", "site.yaml(2,44) Error there are two kinds of links named 'a'")]
    [TestCase("kinds: [{ name: a, pattern: \"(\" }]", "site.yaml(2,31) Error '(' is no regular expression")]
    [TestCase("kinds: [{ name: a, pattern: \"(?=a)b\" }]", "site.yaml(2,31) Error '(?=a)b' may take more than linear time")]
    [TestCase("kinds: [{ name: a, pattern: \"(a)\\\\1\" }]", "site.yaml(2,31) Error '(a)\\1' may take more than linear time")]
    [TestCase("kinds: [{ name: a, pattern: b, label: \"{nr}\" }]", "site.yaml(2,41) Error 'label' speaks of 'nr', which the pattern has not")]
    [TestCase("etherpad: { ignore: [a, { name: b }] }", "site.yaml(2,27) Error 'ignore' takes names and addresses of pads, not a map")]
    [TestCase("etherpad: { ignore: 'https://h.org/notes' }", "site.yaml(2,23) Error 'ignore' takes names and addresses of pads, not 'https://h.org/notes'")]
    [TestCase("etherpad: { ignore: ['h.org/', ''] }", "site.yaml(2,24) Error 'ignore' takes names and addresses of pads, not 'h.org/'",
        "site.yaml(2,34) Error 'ignore' takes names and addresses of pads, not ''")]
    public void A_wrong_word_is_told_with_its_place(string line, params string[] mistake)
    {
        Assert.That(Read("site.yaml", $"references:\n  {line}\n").Mistakes, Is.EqualTo(mistake));
    }

    [Test]
    public void What_is_wrong_leaves_the_defaults()
    {
        var (config, _) = Read("site.yaml", "references: { etherpad: { hosts: [a b] }, gerrit: [{}], kinds: [{ name: a, pattern: \"(\" }] }\n");

        Assert.That(config.Etherpad.Hosts, Is.EqualTo(new ReferencesConfig().Etherpad.Hosts));
        Assert.That(config.GerritHosts, Is.EqualTo(new ReferencesConfig().GerritHosts));
        Assert.That(config.Kinds, Is.Empty);
    }

    [Test]
    public void A_site_of_Hugos_is_never_stopped()
    {
        var (_, mistakes) = Read("hugo.yaml", "references: { etherpad: { hosts: [a b] }, kinds: [{ name: a, pattern: \"(\" }] }\n");

        Assert.That(mistakes, Is.EqualTo(new[]
        {
            "hugo.yaml(1,35) Warning 'hosts' takes names of servers, not 'a b'", "hugo.yaml(1,71) Warning '(' is no regular expression",
        }));
    }

    private static (ReferencesConfig References, string[] Mistakes) Read(string file, string text)
    {
        using var folder = new TempFolder();
        folder.Write(file, text);
        var (config, mistakes) = ConfigReader.Read(new ConfigRequest(folder.Path));
        return (config.References, [.. mistakes.Select(static item => $"{item.Location} {item.Severity} {item.Message}")]);
    }
}

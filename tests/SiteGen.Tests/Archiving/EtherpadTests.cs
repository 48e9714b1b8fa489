using SiteGen.Tests.Support;
using SiteGen.Tests.Support.Etherpad;

namespace SiteGen.Tests.Archiving;

/// <summary>Pads of a real Etherpad, archived as an author would.</summary>
[NonParallelizable]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class EtherpadTests : IDisposable
{
    private const string Default = EtherpadServer.DefaultText;

    private readonly TempFolder _folder = new();
    private EtherpadServer? _server;

    public void Dispose()
    {
        _server?.Dispose();
        _folder.Dispose();
    }

    [Test]
    public void Bold_text_lists_and_links_are_kept()
    {
        var server = Start();
        server.Create("rich", "");
        server.SetHtml("rich", """
            <!DOCTYPE html><html><body><b>Retrospective</b><br>
            <ul class="bullet"><li>good<ul class="bullet"><li>reviews</li></ul></li><li>bad</li></ul>
            <ol class="number"><li>first</li><li>second</li></ol>
            See https://bugs.launchpad.net/neutron/+bug/1795870<br></body></html>
            """);
        Cite("rich");

        Archive();

        var html = Kept("rich", ".html").Single();
        Assert.That(html, Does.Match("<(b|strong)>Retrospective</"));
        Assert.That(html, Does.Match(@"<ul[^>]*><li>good<ul[^>]*><li>reviews</ul></li><li>bad|<li>good\s*<ul[^>]*>\s*<li>reviews"));
        Assert.That(html, Does.Match(@"<ol[^>]*>\s*<li>first"));
        Assert.That(html, Does.Contain("href=\"https://bugs.launchpad.net/neutron/+bug/1795870\""));
        Assert.That(Kept("rich", ".txt").Single(), Does.Contain("Retrospective").And.Contain("reviews").And.Contain("second"));
    }

    [Test]
    public void Colours_of_authors_neither_harm_nor_stay()
    {
        var server = Start(pads: AuthoredPad("coloured", "Written by two\n", "*0+7*1+8|1+1"));
        Cite("coloured");

        Archive();

        Assert.That(Kept("coloured", ".txt").Single(), Is.EqualTo("Written by two\n\n").Or.EqualTo("Written by two\n"));
        Assert.That(Kept("coloured", ".html").Single(), Does.Contain("Written by two").And.Not.Contain("style").And.Not.Contain("author"));
    }

    [TestCase("Łódź, 京都, 🎉 and e\u0301")]
    [TestCase("שלום עולם, and مرحبا بالعالم")]
    public void Every_script_survives(string text)
    {
        Start().Create("words", text);
        Cite("words");

        Archive();

        Assert.That(Kept("words", ".txt").Single().TrimEnd(), Is.EqualTo(text));
        Assert.That(System.Net.WebUtility.HtmlDecode(Kept("words", ".html").Single()), Does.Contain(text));
    }

    [Test]
    public void A_pad_of_a_megabyte_is_kept_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(static i => $"{i:D5} a line of a pad that never ends, with some words\n"));
        var server = Start();
        server.Create("long", "");
        server.SetText("long", text);
        Cite("long");

        Archive();

        Assert.That(text, Has.Length.GreaterThan(1_000_000));
        Assert.That(Kept("long", ".txt").Single().TrimEnd(), Is.EqualTo(text.TrimEnd()));
        Assert.That(Kept("long", ".html").Single(), Does.Contain("19999 a line"));
    }

    [Test]
    public void A_read_only_name_shows_the_same_text()
    {
        var server = Start();
        server.Create("secret", "What we decided");
        var name = server.ReadOnlyId("secret");
        Cite(name);

        Archive();

        Assert.That(Kept(name, ".txt").Single().TrimEnd(), Is.EqualTo("What we decided"));
        Assert.That(_folder.Files("pads").Keys, Has.None.Contains("secret"));
    }

    [TestCase("")]
    [TestCase(Default)]
    public void A_blanked_pad_keeps_what_it_had(string blank)
    {
        var server = Start();
        server.Create("recap", "Agreed: keep the pad");
        Cite("recap");
        Archive();

        server.SetText("recap", blank);
        var second = Run("pads", "archive", "--force");

        Assert.That(Kept("recap", ".txt"), Has.Some.Contains("Agreed: keep the pad"));
        Assert.That(second.Output + second.Error, Does.Contain("recap"));
        Run("build", "--quiet");
        Assert.That(PageOf("recap"), Does.Contain("Agreed: keep the pad"));
    }

    [Test]
    public void A_pad_that_never_existed_is_reported_and_not_made()
    {
        Start();
        Cite("nobody-wrote-this");

        var archived = Run("pads", "archive");
        var checkedNow = Run("pads", "check");

        Assert.That(archived.Output + archived.Error, Does.Contain("nobody-wrote-this"));
        Assert.That(Kept("nobody-wrote-this", ".txt"), Is.Empty);
        Assert.That(checkedNow.ExitCode, Is.EqualTo(1));
    }

    [Test]
    public void Twenty_five_pads_stay_below_the_servers_own_limit()
    {
        var window = TimeSpan.FromSeconds(2);
        var server = Start(exports: 10, window);
        string[] names = [.. Enumerable.Range(1, 25).Select(static i => $"pad-{i}")];
        foreach (var name in names)
        {
            server.Create(name, $"Text of {name}");
        }

        Cite(exports: 9, seconds: 2, names);

        var run = Archive();

        Assert.That(names.Select(name => Kept(name, ".txt").Single().TrimEnd()), Is.EqualTo(names.Select(static name => $"Text of {name}")));
        Assert.That(run.Error, Does.Not.Contain("SG35"));
    }

    [Test]
    public void A_server_that_dies_in_the_middle_costs_only_the_rest()
    {
        var server = Start();
        string[] names = [.. Enumerable.Range(1, 6).Select(static i => $"pad-{i}")];
        foreach (var name in names)
        {
            server.Create(name, $"Text of {name}");
        }

        // Four exports are two pads; the third waits for a window that comes when the server is gone.
        Cite(exports: 4, seconds: 5, names);
        var isHalfDone = server.Says("Exporting pad \"pad-2\" in html");
        var first = Task.Run(() => Run("pads", "archive"));
        isHalfDone.Wait();
        server.Kill();
        var broken = first.Result;
        var half = _folder.Files("pads").Where(static file => file.Key.EndsWith(".txt", StringComparison.Ordinal)).ToArray();

        server.Run();
        var whole = Archive();

        Assert.That(broken.ExitCode, Is.EqualTo(1));
        Assert.That(half, Has.Length.GreaterThan(0).And.Length.LessThan(names.Length));
        Assert.That(half.Select(file => _folder.Files("pads")[file.Key]), Is.EqualTo(half.Select(static file => file.Value)));
        // Did the server die between text and HTML, the next run completes that copy by another one of the same text.
        Assert.That(names.Select(name => Kept(name, ".txt").Distinct(StringComparer.Ordinal).Single().TrimEnd()), Is.EqualTo(names.Select(static name => $"Text of {name}")));
        Assert.That(whole.ExitCode, Is.Zero);
    }

    [Test]
    public void A_pad_that_was_deleted_stays_on_the_blog()
    {
        var server = Start();
        server.Create("gone", "Worth keeping");
        Cite("gone");
        Archive();

        server.Delete("gone");
        Run("pads", "archive", "--force");
        Run("build", "--quiet");

        Assert.That(PageOf("gone"), Does.Contain("Worth keeping"));
        Assert.That(Run("pads", "check").ExitCode, Is.Zero);
    }

    private EtherpadServer Start(int exports = 0, TimeSpan window = default, params IEnumerable<(string Key, string Json)> pads)
        => _server = EtherpadServer.Start(exports, window, pads);

    // A pad as Etherpad itself stores it: who wrote which characters is in the attributes.
    private static (string Key, string Json)[] AuthoredPad(string name, string text, string attributes)
    {
        var pool = """{"numToAttrib":{"0":["author","a.one"],"1":["author","a.two"]},"nextNum":2}""";
        var words = System.Text.Json.JsonSerializer.Serialize(text);
        var length = $"{text.Length:x}";
        var atext = $$"""{"text":{{words}},"attribs":"{{attributes}}"}""";
        return
        [
            ($"pad:{name}", $$$"""{"atext":{{{atext}}},"pool":{{{pool}}},"head":0,"chatHead":-1,"publicStatus":false,"savedRevisions":[]}"""),
            ($"pad:{name}:revs:0", $$$"""
                {"changeset":"Z:1>{{{length}}}|1+{{{length}}}${{{words[1..^1]}}}","meta":{"author":"a.one","timestamp":1591344000000,"pool":{{{pool}}},"atext":{{{atext}}}}}
                """),
        ];
    }

    private void Cite(params string[] pads) => Cite(1000, 1, pads);

    private void Cite(int exports, int seconds, params string[] pads)
    {
        _folder.Write("site.yaml", $"""
            title: Recaps
            baseURL: https://example.org/
            references:
              etherpad:
                hosts:
                  - url: http://{_server!.Host}
                    allowPrivate: true
                exports: {exports}
                seconds: {seconds}
            """);
        var links = string.Join('\n', pads.Select(pad => $"- <{_server.UrlOf(pad)}>"));
        _folder.Write("content/recaps/ptg.md", $"---\ntitle: PTG\ndate: 2026-05-01\n---\n\n{links}\n");
    }

    private ProgramRun Archive()
    {
        var run = Run("pads", "archive");
        Assert.That(run.ExitCode, Is.Zero, () => run.Output + run.Error);
        return run;
    }

    private IEnumerable<string> Kept(string pad, string extension)
        => _folder.Files("pads")
            .Where(file => file.Key.Split('/') is [_, var name, var kept] && name == pad && kept.EndsWith(extension, StringComparison.Ordinal))
            .Select(static file => System.Text.Encoding.UTF8.GetString(file.Value));

    private string PageOf(string pad)
        => System.Text.Encoding.UTF8.GetString(_folder.Files("public").Single(file => file.Key.EndsWith($"/{pad}/index.html", StringComparison.Ordinal)).Value);

    private ProgramRun Run(params string[] arguments) => ProgramRun.Of(_folder.Path, arguments);
}

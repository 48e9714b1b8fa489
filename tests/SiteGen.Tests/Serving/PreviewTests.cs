using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using SiteGen.Cli;
using SiteGen.Cli.Serving;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving;

/// <summary>A preview from its start to its end, as its writer sees it.</summary>
public sealed class PreviewTests
{
    private const string Config = "title: T\nbaseURL: https://example.org/\nsocialCards: false\n";

    private TempSite _site = null!;

    [SetUp]
    public void MakeSite() => _site = TempSite.With(("site.yaml", Config), ("content/a.md", "---\ntitle: A\n---\nText\n"));

    [TearDown]
    public void DropSite() => _site.Dispose();

    [Test]
    public async Task It_ends_in_under_a_second_though_tabs_listen_and_files_are_on_their_way()
    {
        _site.And("static/large.bin", new byte[64 * 1024 * 1024]);
        await using var served = await ServedSite.Start(_site);
        using var tab = await served.Client.GetStreamAsync("/_sitegen/events");
        await tab.ReadAtLeastAsync(new byte[8], 8);
        using var download = await served.Connect();
        await download.SendAsync(Encoding.ASCII.GetBytes("GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        await download.ReceiveAsync(new byte[16]);

        Assert.That(await served.Stop(), Is.LessThan(TimeSpan.FromSeconds(1)));
    }

    [Test]
    public async Task Ctrl_c_ends_the_program_with_success()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Windows has no signals to send to another program");
        }

        using var process = ProgramRun.Start(_site.Root, "serve", "--port", "0");
        var output = process.StandardOutput;
        while (await output.ReadLineAsync() is { } line && !line.Contains("Ctrl+C", StringComparison.Ordinal))
        {
        }

        var start = Stopwatch.GetTimestamp();
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync();

        Assert.That(process.ExitCode, Is.Zero);
        Assert.That(Stopwatch.GetElapsedTime(start), Is.LessThan(TimeSpan.FromSeconds(1)));
    }

    [Test]
    public async Task A_port_that_is_taken_gives_way_to_the_next_free_one()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;

        await using var served = await ServedSite.Start(_site, new ServeWishes { Port = taken });

        Assert.That(served.Port, Is.GreaterThan(taken).And.LessThanOrEqualTo(taken + 100));
        Assert.That(served.Output.ToString(), Does.Contain($"Port {taken} is taken, {served.Port} is free"));
    }

    [Test]
    public async Task A_change_is_one_line_and_its_mistakes_have_their_place()
    {
        await using var served = await ServedSite.Start(_site);
        _site.And("content/a.md", "---\ntitle: [A\n---\n");
        served.Changes.Say(Path.Combine(_site.Root, "content", "a.md"));

        var line = await served.Output.Line("changed");

        Assert.That(line, Does.Match("^14:00:00 content/a\\.md changed \\(\\d+ ms\\): 1 error$"));
        Assert.That(await served.Error.Line("SG02"), Does.StartWith("content/a.md("));
    }

    [Test]
    public async Task A_broken_configuration_shows_the_site_of_before()
    {
        await using var served = await ServedSite.Start(_site);
        _site.And("site.yaml", "title: [\n");
        served.Changes.Say(Path.Combine(_site.Root, "site.yaml"));
        await served.Output.Line("The configuration is broken");

        Assert.That(await served.Text("/a/"), Does.Contain("Text"));
    }

    [Test]
    public async Task The_path_follows_the_configuration_while_it_runs()
    {
        await using var served = await ServedSite.Start(_site);
        _site.And("site.yaml", Config.Replace("example.org/", "example.org/sub/", StringComparison.Ordinal));
        served.Changes.Say(Path.Combine(_site.Root, "site.yaml"));
        await served.Dev.Next();

        Assert.That(await served.Text("/sub/a/"), Does.Contain($"http://localhost:{served.Port}/sub/a/"));
    }

    [Test]
    public async Task A_browser_is_opened_where_that_is_wanted()
    {
        await using var served = await ServedSite.Start(_site, new ServeWishes { Port = 0, Opens = true });
        _site.And("content/a.md", "---\ntitle: B\n---\n");
        served.Changes.Say(Path.Combine(_site.Root, "content", "a.md"));
        await served.Dev.Next();

        Assert.That(served.Opened, Is.EqualTo(new[] { $"http://localhost:{served.Port}/" }));
    }

    [Test]
    public async Task Each_change_is_published_for_the_configured_address_where_that_is_wanted()
    {
        _site.And("content/d.md", "---\ntitle: D\ndraft: true\n---\n");
        await using var served = await ServedSite.Start(_site, new ServeWishes { Port = 0, Publishes = true });
        _site.And("content/a.md", "---\ntitle: A\n---\nNew\n");
        served.Changes.Say(Path.Combine(_site.Root, "content", "a.md"));
        await served.Output.Line("Built ");

        var published = await File.ReadAllTextAsync(Path.Combine(_site.Root, "public", "a", "index.html"));

        Assert.That(published, Does.Contain("New").And.Contain("https://example.org/a/").And.Not.Contain("localhost").And.Not.Contain("<i>"));
        Assert.That(Directory.Exists(Path.Combine(_site.Root, "public", "d")), Is.False);
    }

    [Test]
    public async Task Nothing_is_published_unless_it_is_wanted()
    {
        await using var served = await ServedSite.Start(_site);
        await served.Text("/a/");
        served.Changes.Say(Path.Combine(_site.Root, "content", "a.md"));
        await served.Dev.Next();

        Assert.That(Directory.Exists(Path.Combine(_site.Root, "public")), Is.False);
    }

    [Test]
    public async Task Keys_open_a_browser_look_again_and_quit()
    {
        using var keys = new System.Collections.Concurrent.BlockingCollection<char>();
        await using var served = await ServedSite.Start(_site, readKey: keys.Take);
        _site.And("content/a.md", "---\ntitle: A\n---\nUnseen\n");

        keys.Add('o');
        keys.Add('x');
        keys.Add('R');
        await served.Output.Line("everything was looked at again");
        var shown = await served.Text("/a/");
        keys.Add('q');
        await served.Ended;

        Assert.That(served.Opened, Is.EqualTo(new[] { $"http://localhost:{served.Port}/" }));
        Assert.That(shown, Does.Contain("Unseen"));
    }

    [Test]
    public async Task A_page_that_falls_due_appears_by_itself()
    {
        _site.And("content/due.md", "---\ntitle: D\ndate: 2026-06-01T13:00:00Z\n---\n");
        var time = new SteppingTime(FixedTime.Default.GetUtcNow());
        await using var served = await ServedSite.Start(_site, time: time);
        using var before = await served.Get("/due/");

        time.Pass(TimeSpan.FromHours(2));
        await served.Output.Line("everything was looked at again");
        using var answer = await served.Get("/due/");

        Assert.That(((int)before.StatusCode, (int)answer.StatusCode), Is.EqualTo((404, 200)));
    }

    [Test]
    public async Task Mistakes_of_redirects_are_told()
    {
        _site.And("static/_redirects", "/a /b 999\n");
        await using var served = await ServedSite.Start(_site);
        await served.Text("/a/");

        Assert.That(await served.Error.Line("SG9101"), Does.StartWith("static/_redirects(1,1): warning"));
    }

    [Test]
    public void An_address_of_another_machine_is_none_to_listen_at()
    {
        // Set aside for documents (RFC 5737).
        var run = ProgramRun.Inside(_site.Root, ["serve", "--bind", "192.0.2.1"], Engine.Real);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.WrongCommandLine));
        Assert.That(run.Error, Does.StartWith("sitegen: cannot listen at 192.0.2.1:1313: "));
    }

    [TestCase("--port", "x")]
    [TestCase("--port", "70000")]
    [TestCase("--bind", "example.org")]
    public void A_command_line_that_cannot_be_obeyed_is_refused(string option, string value)
        => Assert.That(ProgramRun.Inside(_site.Root, ["serve", option, value], Engine.Real).ExitCode, Is.EqualTo(ExitCode.WrongCommandLine));
}

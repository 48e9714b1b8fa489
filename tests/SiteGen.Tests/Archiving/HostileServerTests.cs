using System.IO.Compression;
using System.Net;
using System.Text;
using SiteGen.Archiving;
using SiteGen.Configuration;
using SiteGen.References;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Archiving;

/// <summary>Servers that do whatever a server can do to us; none of them is waited for.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class HostileServerTests : IDisposable
{
    private readonly LeapTime _time = new();
    private readonly List<PadServer> _servers = [];

    public void Dispose()
    {
        foreach (var server in _servers)
        {
            server.Dispose();
        }
    }

    [Test]
    public async Task An_export_is_its_bytes_with_what_tells_them_apart()
    {
        var server = Serve(static request => request.Text("Grüße", "ETag: W/\"1\"\r\nLast-Modified: Mon, 01 Jun 2026 12:00:00 GMT\r\n"));

        var answer = await Fetch(server);

        Assert.That(answer, Is.TypeOf<PadAnswer.Export>());
        var export = (PadAnswer.Export)answer;
        Assert.That(Encoding.UTF8.GetString(export.Body), Is.EqualTo("Grüße"));
        Assert.That((export.ETag, export.LastModified), Is.EqualTo(("W/\"1\"", "Mon, 01 Jun 2026 12:00:00 GMT")));
    }

    [Test]
    public async Task The_client_says_who_it_is_and_keeps_no_cookies()
    {
        var server = Serve(static request => request.Text("text", "Set-Cookie: express_sid=s%3A1; Path=/\r\n"));
        using var client = Client(server.Config);

        await Fetch(client, server);
        await client.Fetch(server.Config, Pad(server), PadExport.Text, "W/\"1\"", default);

        Assert.That(server.Requests[0].Head, Does.Match(@"User-Agent: SiteGen/\d+\.\d+\.\d+ \("));
        Assert.That(server.Requests[1].Head, Does.Not.Contain("Cookie").And.Contain("If-None-Match: W/\"1\""));
    }

    [TestCase("neutron-victoria-ptg", "/p/neutron-victoria-ptg/export/txt")]
    [TestCase("a b/c?d#e%f", "/p/a%20b%2Fc%3Fd%23e%25f/export/txt")]
    [TestCase("会议 Ω", "/p/%E4%BC%9A%E8%AE%AE%20%CE%A9/export/txt")]
    [TestCase("g.s8oes9dhwrvt0zif$name", "/p/g.s8oes9dhwrvt0zif%24name/export/txt")]
    public async Task Names_are_escaped(string name, string path)
    {
        var server = Serve(static request => request.Text("text"));
        using var client = Client(server.Config);

        await client.Fetch(server.Config, new PadName(server.Host, name), PadExport.Text, "", default);

        Assert.That(server.Requests.Select(static request => request.Path), Is.EqualTo(new[] { path }));
    }

    [TestCase(".")]
    [TestCase("..")]
    public async Task No_server_has_pads_whose_names_are_steps_in_a_path(string name)
    {
        var server = Serve(static request => request.Text("text"));
        using var client = Client(server.Config);

        var answer = await client.Fetch(server.Config, new PadName(server.Host, name), PadExport.Text, "", default);

        Assert.That(answer, Is.TypeOf<PadAnswer.Missing>());
        Assert.That(server.Requests, Is.Empty);
    }

    [Test]
    public async Task An_endless_body_is_cut_off()
    {
        var server = Serve(static async request =>
        {
            await request.Raw("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
            while (true)
            {
                await request.Raw(new byte[8192]);
            }
        });

        await AssertFails(server, PadFault.TooLarge, attempts: 1);
    }

    [Test]
    public async Task Unpacked_bytes_count_against_a_bomb()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(new byte[5_000_000]);
        }

        var server = Serve(request => request.Send("200 OK", "Content-Type: text/plain\r\nContent-Encoding: gzip\r\n", packed.ToArray()));

        Assert.That(packed.Length, Is.LessThan(10_000));
        await AssertFails(server, PadFault.TooLarge, attempts: 1);
    }

    [TestCase("gzip")]
    [TestCase("deflate")]
    [TestCase("br")]
    [TestCase("zstd")]
    [TestCase("gzip, br")]
    [TestCase("br, gzip")]
    [TestCase("nonsense")]
    public async Task Bytes_that_can_not_be_unpacked_are_no_export(string packing)
    {
        var server = Serve(request => request.Send("200 OK", $"Content-Type: text/plain\r\nContent-Encoding: {packing}\r\n", "not packed at all"u8.ToArray()));

        await AssertFails(server, PadFault.NoExport, attempts: 1);
    }

    [Test]
    public async Task A_slow_drip_has_no_more_time_than_anybody()
    {
        var server = Serve(static async request =>
        {
            await request.Raw("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
            while (true)
            {
                await request.Raw("x");
                await Task.Delay(20, request.Stop);
            }
        });

        await AssertFails(server, PadFault.TimedOut, attempts: 3);
    }

    [Test]
    public async Task Who_gives_no_answer_at_all_is_asked_again_after_a_window()
    {
        var count = 0;
        var server = Serve(request => Interlocked.Increment(ref count) == 1 ? request.Silence() : request.Text("text"));

        var answer = await Fetch(server);

        Assert.That(answer, Is.TypeOf<PadAnswer.Export>());
        Assert.That(_time.Passed, Is.InRange(TimeSpan.FromSeconds(90), TimeSpan.FromSeconds(95)));
    }

    [TestCase("500 Internal Server Error")]
    [TestCase("502 Bad Gateway")]
    public async Task Errors_of_the_server_are_met_with_three_attempts(string status)
    {
        var server = Serve(request => request.Status(status));

        await AssertFails(server, PadFault.Broken, attempts: 3);

        Assert.That(_time.Passed, Is.InRange(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30)));
    }

    [Test]
    public async Task An_error_that_passes_does_no_harm()
    {
        var count = 0;
        var server = Serve(request => Interlocked.Increment(ref count) == 1 ? request.Status("500 Oh") : request.Text("text"));

        Assert.That(await Fetch(server), Is.TypeOf<PadAnswer.Export>());
    }

    [TestCase("Retry-After: 17\r\n", 17)]
    [TestCase("Date: Mon, 01 Jun 2026 12:00:00 GMT\r\nRetry-After: Mon, 01 Jun 2026 12:00:21 GMT\r\n", 21)]
    [TestCase("", 90)]
    [TestCase("Retry-After: soon\r\n", 90)]
    public async Task Whoever_asks_for_time_gets_it(string headers, int seconds)
    {
        var count = 0;
        var server = Serve(request => Interlocked.Increment(ref count) == 1 ? request.Status("429 Too Many Requests", headers) : request.Text("text"));

        var answer = await Fetch(server);

        Assert.That(answer, Is.TypeOf<PadAnswer.Export>());
        Assert.That(_time.Passed.TotalSeconds, Is.InRange(seconds, seconds + 1));
    }

    [Test]
    public async Task Whoever_asks_for_a_day_is_left_alone()
    {
        var server = Serve(static request => request.Status("503 Service Unavailable", "Retry-After: 86400\r\n"));

        await AssertFails(server, PadFault.Limited, attempts: 1);

        Assert.That(_time.Passed, Is.EqualTo(TimeSpan.Zero));
    }

    [Test]
    public async Task A_redirect_to_another_server_is_not_followed()
    {
        var other = Serve(static request => request.Text("text"));
        var server = Serve(request => request.Redirect($"http://{other.Host}/p/a/export/txt"));

        await AssertFails(server, PadFault.Forbidden, attempts: 1);

        Assert.That(other.Requests, Is.Empty);
    }

    [TestCase("http://127.0.0.1:22/")]
    [TestCase("http://[::1]:22/")]
    [TestCase("http://localhost/")]
    [TestCase("http://169.254.169.254/latest/meta-data/")]
    [TestCase("file:///etc/passwd")]
    [TestCase("ftp://127.0.0.1/")]
    [TestCase("http://[::1/")]
    [TestCase("http://127.0.0.1:99999/")]
    [TestCase("http:///")]
    [TestCase("//[")]
    [TestCase("//127.0.0.1:22/p/a/export/txt")]
    public async Task A_redirect_leads_nowhere_but_to_configured_servers(string location)
    {
        var server = Serve(request => request.Redirect(location));

        await AssertFails(server, PadFault.Forbidden, attempts: 1);
    }

    [Test]
    public async Task A_redirect_to_a_configured_server_is_followed()
    {
        var other = Serve(static request => request.Text("moved"));
        var server = Serve(request => request.Redirect($"http://{other.Host}/p/b/export/txt"));
        using var client = Client(server.Config, other.Config);

        var answer = await Fetch(client, server);

        Assert.That(answer, Is.TypeOf<PadAnswer.Export>());
        Assert.That(other.Requests.Single().Path, Is.EqualTo("/p/b/export/txt"));
    }

    [Test]
    public async Task A_redirect_to_a_form_is_no_export()
    {
        var server = Serve(static request => request.Redirect("/login?next=%2F"));

        await AssertFails(server, PadFault.NoExport, attempts: 1);
    }

    [Test]
    public async Task A_circle_of_redirects_ends()
    {
        var server = Serve(static request => request.Redirect(request.Path));
        using var client = Client(server.Config);

        var answer = await Fetch(client, server);

        Assert.That(answer, Is.TypeOf<PadAnswer.Failed>());
        Assert.That(server.Requests, Has.Count.EqualTo(18), "six requests of three attempts each");
    }

    [Test]
    public async Task A_redirect_without_an_address_is_no_way()
    {
        var server = Serve(static request => request.Status("302 Found"));

        await AssertFails(server, PadFault.Forbidden, attempts: 1);
    }

    [Test]
    public async Task Etherpad_tells_another_spelling_by_the_name_alone()
    {
        var server = Serve(static request => request.Path == "/p/two_words/export/txt" ? request.Text("text") : request.Redirect("two_words"));
        using var client = Client(server.Config);

        var answer = await client.Fetch(server.Config, new PadName(server.Host, "two words"), PadExport.Text, "", default);

        Assert.That(answer, Is.TypeOf<PadAnswer.Export>());
    }

    [TestCase("text/html")]
    [TestCase("application/json")]
    [TestCase("image/png")]
    [TestCase("text/plain-ish")]
    [TestCase("nonsense")]
    public async Task Another_type_of_content_is_no_export(string type)
    {
        var server = Serve(request => request.Send("200 OK", $"Content-Type: {type}\r\n", "text"u8.ToArray()));

        await AssertFails(server, PadFault.NoExport, attempts: 1);
    }

    [Test]
    public async Task Neither_is_one_without_a_type()
    {
        var server = Serve(static request => request.Send("200 OK", "", "text"u8.ToArray()));

        await AssertFails(server, PadFault.NoExport, attempts: 1);
    }

    [Test]
    public async Task Neither_are_bytes_that_are_not_UTF_8()
    {
        var server = Serve(static request => request.Send("200 OK", "Content-Type: text/plain\r\n", [0x47, 0x72, 0xFC, 0xDF, 0x65]));

        await AssertFails(server, PadFault.NoExport, attempts: 1);
    }

    [TestCase("404 Not Found")]
    [TestCase("410 Gone")]
    public async Task A_pad_may_be_missing(string status)
    {
        Assert.That(await Fetch(Serve(request => request.Status(status))), Is.TypeOf<PadAnswer.Missing>());
    }

    [TestCase("401 Unauthorized")]
    [TestCase("403 Forbidden")]
    [TestCase("451 Unavailable For Legal Reasons")]
    [TestCase("206 Partial Content")]
    public async Task Other_answers_are_refusals(string status)
    {
        await AssertFails(Serve(request => request.Status(status)), PadFault.Denied, attempts: 1);
    }

    [Test]
    public async Task A_broken_connection_is_tried_three_times()
    {
        var server = Serve(static request =>
        {
            request.Reset();
            return Task.CompletedTask;
        });

        await AssertFails(server, PadFault.Unreachable, attempts: 3);
    }

    [Test]
    public async Task Half_an_answer_is_none()
    {
        var server = Serve(static request => request.Raw("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nhalf"));

        await AssertFails(server, PadFault.Unreachable, attempts: 3);
    }

    [Test]
    public async Task What_is_not_HTTP_is_no_answer()
    {
        var server = Serve(static request => request.Raw("SSH-2.0-OpenSSH_9.2p1\r\n\r\n"));

        await AssertFails(server, PadFault.Unreachable, attempts: 3);
    }

    [Test]
    public async Task A_flood_of_headers_is_cut_off()
    {
        var server = Serve(static async request =>
        {
            await request.Raw("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n");
            while (true)
            {
                await request.Raw($"X-Flood: {new string('x', 4000)}\r\n");
            }
        });

        await AssertFails(server, PadFault.NoExport, attempts: 1);
    }

    [Test]
    public async Task A_server_that_is_not_there_is_tried_three_times()
    {
        var server = Serve(static request => request.Text("text"));
        var config = server.Config;
        server.Dispose();
        using var client = Client(config);

        var answer = await client.Fetch(config, new PadName(config.Host, "a"), PadExport.Text, "", default);

        Assert.That(answer, Is.InstanceOf<PadAnswer.Failed>().With.Property("Fault").EqualTo(PadFault.Unreachable));
    }

    [Test]
    public async Task A_server_of_the_own_machine_must_be_allowed()
    {
        var server = Serve(static request => request.Text("text"));
        var config = server.Config with { AllowsPrivate = false };
        using var client = Client(config);

        var answer = await client.Fetch(config, Pad(server), PadExport.Text, "", default);

        Assert.That(answer, Is.InstanceOf<PadAnswer.Failed>().With.Property("Fault").EqualTo(PadFault.Forbidden));
        Assert.That(server.Requests, Is.Empty);
    }

    [TestCase("127.0.0.1")]
    [TestCase("10.1.2.3")]
    [TestCase("fe80::1")]
    [TestCase("::ffff:127.0.0.1")]
    public async Task A_public_name_does_not_lead_inside(string address)
    {
        var server = Serve(static request => request.Text("text"));
        var config = new PadHostConfig($"pads.example.org:{server.Host.Split(':')[1]}") { Scheme = "http" };
        using var client = new PadClient(Settings(config) with { Resolve = (_, _) => Task.FromResult(new[] { IPAddress.Parse(address) }) });

        var answer = await client.Fetch(config, new PadName(config.Host, "a"), PadExport.Text, "", default);

        Assert.That(answer, Is.InstanceOf<PadAnswer.Failed>().With.Property("Fault").EqualTo(PadFault.Forbidden));
        Assert.That(server.Requests, Is.Empty);
    }

    [Test]
    public async Task A_name_is_looked_up_once_for_a_connection()
    {
        var lookups = 0;
        var server = Serve(static request => request.Text("text"));
        var config = new PadHostConfig($"pads.example.org:{server.Host.Split(':')[1]}") { Scheme = "http", AllowsPrivate = true };
        using var client = new PadClient(Settings(config) with
        {
            Resolve = (_, _) => Task.FromResult(new[] { Interlocked.Increment(ref lookups) == 1 ? IPAddress.Loopback : IPAddress.Parse("10.0.0.1") }),
        });

        var answer = await client.Fetch(config, new PadName(config.Host, "a"), PadExport.Text, "", default);

        Assert.That(answer, Is.TypeOf<PadAnswer.Export>());
        Assert.That(lookups, Is.EqualTo(1));
    }

    [Test]
    public async Task Requests_come_one_at_a_time_and_nine_in_a_window()
    {
        var times = new List<TimeSpan>();
        var server = Serve(request =>
        {
            lock (times)
            {
                times.Add(_time.Passed);
            }

            return request.Text("text");
        });
        using var client = Client(server.Config);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Fetch(client, server)));

        Assert.That(server.MostAtOnce, Is.EqualTo(1));
        Assert.That(times, Has.Count.EqualTo(20));
        Assert.That(times.Zip(times.Skip(9), static (first, tenth) => tenth - first), Has.All.GreaterThanOrEqualTo(TimeSpan.FromSeconds(90)));
    }

    [Test]
    public async Task What_a_run_before_asked_for_counts()
    {
        using var folder = new TempFolder();
        var server = Serve(static request => request.Text("text"));
        for (var run = 0; run < 3; run++)
        {
            using var client = new PadClient(Settings(server.Config) with { Asked = new AskedBefore(folder.Path, _time) });
            for (var i = 0; i < 6; i++)
            {
                await Fetch(client, server);
            }

            _time.Pass(TimeSpan.FromSeconds(10));
        }

        Assert.That(server.Requests, Has.Count.EqualTo(18));
        Assert.That(_time.Passed, Is.EqualTo(TimeSpan.FromSeconds(90 + 10 + 10)), "nine in 90 s: the tenth waited, the others did not");
    }

    [Test]
    public async Task A_note_of_it_that_nobody_can_read_does_no_harm()
    {
        using var folder = new TempFolder();
        var server = Serve(static request => request.Text("text"));
        var asked = new AskedBefore(folder.Path, _time);
        asked.Note(server.Host);
        var note = folder.Files(".sitegen/pads").Keys.Single();
        folder.Write($".sitegen/pads/{note}", "soon\n\n99999999999999999999\n1\n");
        using var client = new PadClient(Settings(server.Config) with { Asked = asked });

        Assert.That(await Fetch(client, server), Is.TypeOf<PadAnswer.Export>());
    }

    [Test]
    public void Ctrl_C_ends_a_wait()
    {
        using var cancel = new CancellationTokenSource();
        var server = Serve(request =>
        {
            cancel.Cancel();
            return request.Silence();
        });
        using var client = new PadClient(Settings(server.Config) with { Config = Settings(server.Config).Config with { Timeout = TimeSpan.FromHours(1) } });

        Assert.That(async () => await client.Fetch(server.Config, Pad(server), PadExport.Text, "", cancel.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private PadServer Serve(Func<PadRequest, Task> answer)
    {
        var server = new PadServer(answer);
        _servers.Add(server);
        return server;
    }

    private async Task AssertFails(PadServer server, PadFault fault, int attempts)
    {
        var answer = await Fetch(server);

        Assert.That(answer, Is.InstanceOf<PadAnswer.Failed>().With.Property("Fault").EqualTo(fault));
        Assert.That(server.Requests, Has.Count.EqualTo(attempts));
    }

    private async Task<PadAnswer> Fetch(PadServer server)
    {
        using var client = Client(server.Config);
        return await Fetch(client, server);
    }

    private static Task<PadAnswer> Fetch(PadClient client, PadServer server)
        => client.Fetch(server.Config, Pad(server), PadExport.Text, "", default);

    private static PadName Pad(PadServer server) => new(server.Host, "a");

    private PadClient Client(params ImmutableArray<PadHostConfig> hosts) => new(Settings(hosts));

    private PadClientSettings Settings(params ImmutableArray<PadHostConfig> hosts)
        => new(new EtherpadConfig { Hosts = hosts, Timeout = TimeSpan.FromSeconds(0.5), MaxBytes = 1_000_000 }, _time) { Chance = static () => 0.5 };
}

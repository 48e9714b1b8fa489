using System.Net;
using System.Text;
using SiteGen.Cli.Serving;
using SiteGen.Cli.Serving.Answers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving;

/// <summary>Requests that no browser of the writer's sends.</summary>
public sealed class SafetyTests
{
    private TempSite _site = null!;
    private ServedSite _served = null!;

    [SetUp]
    public async Task Serve()
    {
        _site = TempSite.With(("site.yaml", "title: T\nbaseURL: https://example.org/\n"), ("static/a.txt", "A"), ("secret.txt", "S"), ("content/p/_index.md", "P"));
        _served = await ServedSite.Start(_site);
    }

    [TearDown]
    public async Task Stop()
    {
        await _served.DisposeAsync();
        _site.Dispose();
    }

    [TestCase("localhost", "200")]
    [TestCase("localhost:8080", "200")]
    [TestCase("LOCALHOST", "200")]
    [TestCase("blog.localhost", "200")]
    [TestCase("127.0.0.1", "200")]
    [TestCase("[::1]:1313", "200")]
    [TestCase("example.org", "403")]
    [TestCase("localhost.example.org", "403")]
    [TestCase("localhost.", "403")]
    [TestCase("127.0.0.1.example.org", "403")]
    [TestCase("127.1", "403")]
    [TestCase("0x7f000001", "403")]
    [TestCase("192.168.0.1", "403")]
    [TestCase("", "403")]
    public async Task Only_names_of_this_machine_are_answered_to(string host, string status)
        => Assert.That(await _served.StatusOf("/a.txt", host), Is.EqualTo(status));

    [Test]
    public async Task Who_comes_under_another_name_is_told_where_to_go()
    {
        var answer = await _served.Raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

        Assert.That(answer, Does.Contain($"Open http://localhost:{_served.Port}/").And.Not.Contain("evil"));
    }

    [TestCase("192.168.7.7", true)]
    [TestCase("192.168.7.8", false)]
    [TestCase("127.0.0.1", true)]
    [TestCase("example.org", false)]
    public void Where_all_addresses_are_listened_at_the_one_that_was_asked_is_a_name(string host, bool isAllowed)
        => Assert.That(HostGuard.Allows(host, IPAddress.Any, IPAddress.Parse("192.168.7.7")), Is.EqualTo(isAllowed));

    [TestCase("/../secret.txt")]
    [TestCase("/p/../../secret.txt")]
    [TestCase("/%2e%2e/secret.txt")]
    [TestCase("/%2E%2E%2Fsecret.txt")]
    [TestCase("/..%2fsecret.txt")]
    [TestCase("/..%5csecret.txt")]
    [TestCase("/..\\secret.txt")]
    [TestCase("/%252e%252e/secret.txt")]
    [TestCase("/%c0%ae%c0%ae/secret.txt")]
    [TestCase("/a.txt%00.html")]
    [TestCase("/./secret.txt")]
    [TestCase("/%")]
    [TestCase("/%zz")]
    [TestCase("/%ff")]
    [TestCase("//secret.txt")]
    [TestCase("//etc/passwd")]
    [TestCase("/file:///etc/passwd")]
    [TestCase("/p/%0d%0aSet-Cookie:x")]
    [TestCase("http://localhost/../secret.txt")]
    [TestCase("*")]
    public async Task No_spelling_leads_out_of_the_outputs(string target)
    {
        var answer = await _served.Raw($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.That(answer.Split(' ')[1], Does.StartWith("4"));
        Assert.That(answer, Does.Not.EndWith("\r\n\r\nS").And.Not.Contain("Set-Cookie"));
    }

    [TestCase("/.sitegen/build")]
    [TestCase("/static/a.txt")]
    [TestCase("/public/")]
    public async Task What_lies_beside_the_outputs_is_not_there(string target)
        => Assert.That(await _served.StatusOf(target), Is.EqualTo("404"));

    [TestCase("POST", "/a.txt", "405")]
    [TestCase("PUT", "/a.txt", "405")]
    [TestCase("DELETE", "/", "405")]
    [TestCase("OPTIONS", "/", "405")]
    [TestCase("TRACE", "/", "405")]
    [TestCase("PUT", "/_sitegen/x", "405")]
    public async Task Only_reading_is_possible(string method, string path, string status)
    {
        var answer = await _served.Raw($"{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        Assert.That(answer.Split(' ')[1], Is.EqualTo(status));
        Assert.That(answer, Does.Contain("Allow: GET, HEAD"));
    }

    [TestCase("Origin: http://localhost:1\r\n", "200")]
    [TestCase("Origin: http://localhost\r\n", "403")]
    [TestCase("Origin: http://evil.example\r\n", "403")]
    [TestCase("Origin: null\r\n", "403")]
    [TestCase("", "403")]
    public async Task A_message_to_the_preview_comes_from_its_own_pages(string origin, string status)
    {
        var answer = await _served.Raw($"POST /_sitegen/x HTTP/1.1\r\nHost: localhost:1\r\n{origin}Content-Length: 0\r\nConnection: close\r\n\r\n");

        Assert.That(answer.Split(' ')[1], Is.EqualTo(status));
    }

    [TestCase("/a.txt", "same-origin no-cors image", "200", Description = "a picture of a page")]
    [TestCase("/_sitegen/events", "same-origin cors empty", "200", Description = "the stream of a tab")]
    [TestCase("/_sitegen/page.json", "same-origin cors empty", "200", Description = "the bar")]
    [TestCase("/_sitegen/live.js", "same-origin no-cors script", "200", Description = "the tag")]
    [TestCase("/p/", "same-origin navigate iframe", "200", Description = "a frame of our own")]
    [TestCase("/p/", "none navigate document", "200", Description = "a typed address")]
    [TestCase("/p/", "cross-site navigate document", "200", Description = "a link")]
    [TestCase("/p/", "same-site navigate document", "200", Description = "a link of another port")]
    [TestCase("/_sitegen/", "cross-site navigate document", "200", Description = "a link to the list")]
    [TestCase("/_sitegen/events", "cross-site navigate document", "403", Description = "a window that is no page")]
    [TestCase("/_sitegen/page.json", "cross-site navigate document", "403", Description = "a window that is no page")]
    [TestCase("/a.txt", "cross-site no-cors image", "403", Description = "does a draft's photo load?")]
    [TestCase("/a.txt", "same-site no-cors image", "403", Description = "another port of localhost")]
    [TestCase("/_sitegen/events", "cross-site cors empty", "403", Description = "an EventSource")]
    [TestCase("/_sitegen/events", "cross-site no-cors image", "403", Description = "a stream as a picture")]
    [TestCase("/_sitegen/", "cross-site navigate iframe", "403", Description = "a frame with links to click on")]
    [TestCase("/p/", "cross-site navigate iframe", "403", Description = "a frame with a draft")]
    [TestCase("/p/", "cross-site no-cors empty", "403", Description = "a prefetch")]
    public async Task Pages_of_strangers_may_link_to_the_preview_and_no_more(string path, string fetch, string status)
    {
        var parts = fetch.Split(' ');
        using var answer = await Start(path, ("Sec-Fetch-Site", parts[0]), ("Sec-Fetch-Mode", parts[1]), ("Sec-Fetch-Dest", parts[2]));

        Assert.That(((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(status));
    }

    [TestCase("blog.localhost", true)]
    [TestCase("127.0.0.1", true)]
    [TestCase("localhost.example.org", false)]
    public async Task A_page_under_another_name_of_this_machine_is_no_stranger(string name, bool isOurs)
    {
        using var answer = await Start("/a.txt", ("Sec-Fetch-Site", "cross-site"), ("Referer", $"http://{name}:{_served.Port}/"));

        Assert.That(answer.IsSuccessStatusCode, Is.EqualTo(isOurs));
        Assert.That(answer.Headers.Contains("Cross-Origin-Resource-Policy"), Is.Not.EqualTo(isOurs));
    }

    [Test]
    public async Task A_page_of_another_program_of_this_machine_is_a_stranger()
    {
        using var answer = await Start("/a.txt", ("Sec-Fetch-Site", "same-site"), ("Referer", "http://localhost:1/"));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [TestCase("http://evil.example", "403")]
    [TestCase("null", "403")]
    [TestCase("http://localhost", "200")]
    public async Task Where_a_browser_says_nothing_else_the_origin_counts(string origin, string status)
    {
        var answer = await _served.Raw($"GET /a.txt HTTP/1.1\r\nHost: localhost\r\nOrigin: {origin}\r\nConnection: close\r\n\r\n");

        Assert.That(answer.Split(' ')[1], Is.EqualTo(status));
    }

    [TestCase("/a.txt", "nosniff", "same-origin", null)]
    [TestCase("/p/", "nosniff", "same-origin", null)]
    [TestCase("/_sitegen/", "nosniff", "same-origin", "frame-ancestors 'self'")]
    public async Task Browsers_are_told_to_keep_answers_from_strangers(string path, string sniff, string policy, string? frames)
    {
        using var answer = await _served.Get(path);

        Assert.That(Line(answer, "X-Content-Type-Options"), Is.EqualTo(sniff));
        Assert.That(Line(answer, "Cross-Origin-Resource-Policy"), Is.EqualTo(policy));
        Assert.That(Line(answer, "Content-Security-Policy"), Is.EqualTo(frames));
    }

    [Test]
    public async Task What_the_author_tells_browsers_counts_more()
    {
        _site.And("static/_headers", "/*\n  X-Content-Type-Options: nosniff\n  Cross-Origin-Resource-Policy: cross-origin\n");
        await using var served = await ServedSite.Start(_site);

        using var answer = await served.Get("/a.txt");

        Assert.That(Line(answer, "X-Content-Type-Options"), Is.EqualTo("nosniff"));
        Assert.That(Line(answer, "Cross-Origin-Resource-Policy"), Is.EqualTo("cross-origin"));
    }

    [Test]
    public async Task A_request_line_without_end_is_refused()
        => Assert.That(await _served.StatusOf("/" + new string('a', 20_000)), Is.EqualTo("414"));

    [Test]
    public async Task Headers_without_end_are_refused()
    {
        var lines = string.Concat(Enumerable.Range(0, 200).Select(static number => $"X-{number}: {new string('a', 200)}\r\n"));

        var answer = await _served.Raw($"GET / HTTP/1.1\r\nHost: localhost\r\n{lines}\r\n");

        Assert.That(answer.Split(' ')[1], Is.EqualTo("431"));
    }

    [Test]
    public async Task A_client_that_never_finishes_its_request_is_cut_off()
    {
        await using var served = await ServedSite.Start(_site, limits: new ServeLimits { HeaderTime = TimeSpan.FromMilliseconds(100) });
        using var socket = await served.Connect();
        await socket.SendAsync(Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\nHost: local"));

        Assert.That(await ServedSite.ReadAll(socket), Does.Contain(" 408 "));
    }

    [Test]
    public async Task A_client_that_does_not_read_is_cut_off()
    {
        _site.And("static/large.bin", new byte[64 * 1024 * 1024]);
        var limits = new ServeLimits { SlowTime = TimeSpan.FromSeconds(1.1), BytesPerSecond = 1024 * 1024 * 1024 };
        await using var served = await ServedSite.Start(_site, limits: limits);
        using var socket = await served.Connect();
        await socket.SendAsync(Encoding.ASCII.GetBytes("GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n"));

        Assert.That(await served.Stopped(socket), Is.True);
    }

    [Test]
    public async Task Many_tabs_are_answered_at_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => _served.StatusOf("/p/")));

        Assert.That(answers, Is.All.EqualTo("200"));
    }

    [Test]
    public async Task Who_opens_too_many_connections_gets_no_more()
    {
        await using var served = await ServedSite.Start(_site, limits: new ServeLimits { Connections = 2 });
        using var first = await served.Connect();
        await first.SendAsync(Encoding.ASCII.GetBytes("GET /_sitegen/events HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        await first.ReceiveAsync(new byte[16]);
        using var second = await served.Connect();
        await second.SendAsync(Encoding.ASCII.GetBytes("GET /_sitegen/events HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        await second.ReceiveAsync(new byte[16]);

        using var third = await served.Connect();

        Assert.That(await ServedSite.ReadAll(third), Is.Empty);
    }

    private async Task<HttpResponseMessage> Start(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await _served.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static string? Line(HttpResponseMessage answer, string name)
        => answer.Headers.TryGetValues(name, out var values) ? string.Join("; ", values) : null;
}

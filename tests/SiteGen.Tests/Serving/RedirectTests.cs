using Microsoft.AspNetCore.Http;
using SiteGen.Cli.Serving.Answers;
using SiteGen.Cli.Serving.Forwarding;
using SiteGen.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving;

/// <summary>What authors tell a host: <c>_redirects</c>, <c>_headers</c> and <c>server</c> of the configuration.</summary>
public sealed class RedirectTests
{
    [TestCase("/old /new", "/old", "301 /new")]
    [TestCase("/old /new 302", "/old/", "302 /new")]
    [TestCase("/old/ /new 307!", "/old", "307! /new")]
    [TestCase("/old/* /new/:splat", "/old/a/b", "301 /new/a/b")]
    [TestCase("/old/* /new/:splat", "/old/a/b/", "301 /new/a/b/")]
    [TestCase("/old/* /new/:splat", "/old/", "301 /new/")]
    [TestCase("/old/* /new/:splat", "/older", null)]
    [TestCase("/:year/:name /posts/:name?y=:year 308", "/2020/Łódź", "308 /posts/%C5%81%C3%B3d%C5%BA?y=2020")]
    [TestCase("/:year/:name /posts/:name", "/2020/a/b", null)]
    [TestCase("/a /b # a comment", "/a", "301 /b")]
    [TestCase("# /a /b", "/a", null)]
    [TestCase("/a  https://example.org/b  302", "/a", "302 https://example.org/b")]
    [TestCase("/* /:splat", "/x/y", "301 /x/y")]
    [TestCase("/s id=:id /store/:id", "/s?id=7", "301 /store/7")]
    [TestCase("/s id=7 /store", "/s?id=8", null)]
    [TestCase("/a /b", "/a?x=1", "301 /b?x=1")]
    [TestCase("/a /b 200", "/a?x=1", "200 /b")]
    [TestCase("/a /b 302 Country=de", "/a", null)]
    [TestCase("https://other.example/* /b", "/a", null)]
    [TestCase("/a https://example.org/b 200", "/a", null)]
    [TestCase("/g/* /:splat", "/g//evil.example/x", "301 /evil.example/x")]
    [TestCase("/p/* /q/:splat", "/p/50%25", "301 /q/50%25")]
    public void A_line_sends_what_fits_to_its_target(string line, string target, string? expected)
    {
        var rules = RedirectsText.Read(line, new("static/_redirects")).Value;

        Assert.That(Sent(rules, target), Is.EqualTo(expected));
    }

    [TestCase("/a", "static/_redirects(1,1): warning SG9101: '/a' does not say where to")]
    [TestCase("a /b", "static/_redirects(1,1): warning SG9101: 'a' is no address of a site")]
    [TestCase("/a /b 999", "static/_redirects(1,1): warning SG9101: '999' is no status of a redirect")]
    public void A_line_that_is_no_redirect_is_told(string line, string expected)
        => Assert.That(RedirectsText.Read(line, new("static/_redirects")).Diagnostics.Select(Words), Is.EqualTo(new[] { expected }));

    [TestCase("  X-A: 1", "static/_headers(1,3): warning SG9102: 'X-A: 1' stands below no path")]
    [TestCase("/a\n  what", "static/_headers(2,3): warning SG9102: 'what' is no line of a header")]
    public void A_line_that_is_no_header_is_told(string text, string expected)
        => Assert.That(HeadersText.Read(text, new("static/_headers")).Diagnostics.Select(Words), Is.EqualTo(new[] { expected }));

    [TestCase("/a/b", "X-A=1 X-B=2")]
    [TestCase("/a/b.css", "X-A=1, 4")]
    [TestCase("/c/x/d", "X-C=3")]
    [TestCase("/c/x/y/d", "")]
    public void Lines_go_with_all_paths_that_fit(string path, string expected)
    {
        var rules = new HostRules { Headers = HeadersText.Read("# all\n/a/*\n  X-A: 1\n/a/b\n  X-B: 2\n/c/:one/d\n  X-C: 3\n/*.css\n  X-A: 4\n", default).Value };
        var headers = new HeaderDictionary();

        rules.AddHeaders(path, headers);

        Assert.That(string.Join(' ', headers.OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => $"{header.Key}={header.Value}")), Is.EqualTo(expected));
    }

    [Test]
    public async Task Files_of_the_site_and_its_configuration_hold_in_the_preview()
    {
        using var site = TempSite.With(
            ("site.yaml", """
                title: T
                baseURL: https://example.org/
                socialCards: false
                server:
                  headers:
                    - for: /**
                      values: { X-Frame-Options: DENY, Content-Length: "1", Cache-Control: "max-age=9" }
                  redirects:
                    - { from: /spa/**, to: /a/, status: 200 }
                    - { fromRe: "^/re/(.*)/x$", to: /b/$1/, status: 302 }
                    - { from: /gone/**, to: /404.html, status: 404 }
                    - { from: /head/**, to: /a/, fromHeaders: { Accept-Language: "de*" } }
                """),
            ("content/a.md", "---\ntitle: A\n---\nHere is A\n"),
            ("static/_redirects", "/a/ /forced 302!\n/a /b 302\n/in /a/ 200\n/loop/ /loop/\n"),
            ("static/_headers", "/a/*\n  X-From-File: yes\n  X-Bad: ł\n"));
        site.And("content/b.md", "---\ntitle: B\n---\n");
        await using var served = await ServedSite.Start(site);

        async Task<string> Of(string path, params (string, string)[] headers)
        {
            using var answer = await served.Get(path, headers);
            return $"{(int)answer.StatusCode} {answer.Headers.Location}".Trim();
        }

        using var page = await served.Get("/a/");
        Assert.That(page.Headers.GetValues("X-Frame-Options"), Is.EqualTo(new[] { "DENY" }));
        Assert.That(page.Headers.GetValues("X-From-File"), Is.EqualTo(new[] { "yes" }));
        Assert.That(page.Headers.Contains("X-Bad"), Is.False);
        Assert.That(await Of("/a/"), Is.EqualTo("302 /forced"));
        Assert.That(await Of("/b/"), Is.EqualTo("200"));
        Assert.That(await served.Text("/spa/deep/link"), Does.Contain("Here is A"));
        Assert.That(await served.Text("/in"), Does.Contain("Here is A"));
        Assert.That(await Of("/re/one/two/x"), Is.EqualTo("302 /b/one/two/"));
        Assert.That(await Of("/gone/x"), Is.EqualTo("404"));
        Assert.That(await Of("/head/x"), Is.EqualTo("404"));
        Assert.That(await Of("/head/x", ("Accept-Language", "de-AT")), Is.EqualTo("301 /a/"));
        Assert.That(await Of("/loop/"), Is.EqualTo("404"));
    }

    private static string Words(Diagnostic item) => $"{item.Location}: warning {item.Rule.Code}: {item.Message}";

    private static string? Sent(ImmutableArray<Redirect> rules, string target)
    {
        var address = RequestAddress.Read(target) ?? throw new ArgumentException(target);
        foreach (var rule in rules)
        {
            if (rule.TargetFor(address, new DefaultHttpContext().Request) is { } found)
            {
                return $"{rule.Status}{(rule.IsForced ? "!" : "")} {found}";
            }
        }

        return null;
    }
}

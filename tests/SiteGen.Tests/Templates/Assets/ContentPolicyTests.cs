using System.Security.Cryptography;
using System.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Templates.Assets;

/// <summary><c>security.csp</c>: in pages, and in <c>_headers</c> beside the author's own lines.</summary>
internal sealed class ContentPolicyTests
{
    private const string Config = "title: T\nbaseURL: https://example.org/b/\ndisableKinds: [home, section, taxonomy, term, '404']\n";
    private const string Strict = "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; ";

    [Test]
    public void A_page_and_the_headers_say_the_policy()
    {
        using var site = Site("security: { csp: true }\n");

        var result = site.Build();

        Assert.That(result.Report, Is.Empty);
        Assert.That(result.Text("a/index.html"), Does.StartWith(Strict).And.Not.Contain("frame-ancestors"));
        Assert.That(result.Text("_headers"), Does.StartWith($"/b/*\n  Content-Security-Policy: {Strict}").And.EndWith("frame-ancestors 'self'\n"));
    }

    [TestCase("")]
    [TestCase("security: { csp: false }\n")]
    public void Nobody_gets_a_policy_unasked(string setting)
    {
        using var site = Site(setting);

        var result = site.Build();

        Assert.That(result.Text("a/index.html"), Is.Empty);
        Assert.That(result.Files.Keys, Has.None.EqualTo("_headers"));
    }

    [Test]
    public void The_headers_alone_say_it_on_demand()
    {
        using var site = Site("security: { csp: header }\n");

        var result = site.Build();

        Assert.That(result.Text("a/index.html"), Is.Empty);
        Assert.That(result.Text("_headers"), Does.Contain("Content-Security-Policy: default-src 'self'"));
    }

    [TestCase("/*\n  X-Own: 1", "/*\n  X-Own: 1\n/b/*\n  Content-Security-Policy: default-src")]
    [TestCase("/*\n  Content-Security-Policy: img-src *\n", "/*\n  Content-Security-Policy: img-src *\n")]
    public void The_authors_own_headers_stay(string own, string expected)
    {
        using var site = Site("security: { csp: true }\n").And("static/_headers", own);

        Assert.That(site.Build().Text("_headers"), Does.StartWith(expected));
    }

    [TestCase("# TODO: Content-Security-Policy for /embed\n")]
    [TestCase("/*\n  # Content-Security-Policy: img-src *\n")]
    [TestCase("/*\n  Content-Security-Policy-Report-Only: img-src *\n")]
    [TestCase("/embed/*\n  Content-Security-Policy: img-src *\n")]
    [TestCase("/*\n  X-Note: no Content-Security-Policy: yet\n")]
    public void What_is_no_policy_for_all_pages_takes_the_place_of_none(string own)
    {
        using var site = Site("security: { csp: true }\n").And("static/_headers", own);

        Assert.That(site.Build().Text("_headers"), Does.StartWith($"{own}/b/*\n  Content-Security-Policy: default-src"));
    }

    [TestCase("/*\n  Content-Security-Policy: img-src *\n")]
    [TestCase("/b/*\n  content-security-policy: img-src *\n")]
    public void A_policy_for_all_pages_stands_alone(string own)
    {
        using var site = Site("security: { csp: true }\n").And("static/_headers", own);

        Assert.That(site.Build().Text("_headers"), Is.EqualTo(own));
    }

    [Test]
    public void Further_sources_are_added_to_the_strict_ones()
    {
        using var site = Site("security: { csp: { img-src: 'https:', frame-src: [https://a.example], object-src: \"'self'\" } }\n");

        var policy = site.Build().Text("a/index.html");

        Assert.That(policy, Does.Contain("img-src 'self' data: https:;").And.Contain("www.instagram.com https://a.example;").And.Contain("object-src 'self';"));
    }

    [TestCase(false, "f( 1 );")]
    [TestCase(true, "f(1)")]
    public void An_inline_script_is_allowed_by_its_hash(bool isMinified, string expected)
    {
        using var site = Site("security: { csp: true }\n", "{{ content_security_policy | safe_html }}|{{ partial_cached 'switch' }}")
            .And("layouts/partials/switch.sbn.html", "{{ inline_script 'js/s.js' }}").And("assets/js/s.js", "f( 1 );\n");

        var result = site.Build(request => request with { IsMinified = isMinified });

        var hash = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(expected)))}'";
        Assert.That(result.Report, Is.Empty);
        Assert.That(result.Text("a/index.html"), Does.Contain($"script-src 'self' {hash};").And.EndWith($"|<script>{expected}</script>"));
        Assert.That(result.Text("_headers"), Does.Contain(hash));
    }

    private static TempSite Site(string setting, string template = "{{ content_security_policy | safe_html }}")
        => TempSite.With(
            ("site.yaml", $"{Config}{setting}"), ("content/a.md", "---\ntitle: A\n---\n"), ("layouts/base.sbn.html", "{{ main }}"), ("layouts/partials/scripts.sbn.html", ""), ("layouts/page.sbn.html", template));
}

using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Tests.Images.Metadata;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Templates.Assets;

/// <summary>Files of assets/ that templates join and publish, from the folder to <c>public/</c>.</summary>
internal sealed partial class AssetTests
{
    private const string Config = "baseURL: https://example.org/blog/\ndisableKinds: [home, section, taxonomy, term, '404']\n";

    [Test]
    public void A_file_gets_a_name_that_tells_its_bytes()
    {
        using var site = Site("{{ a = asset 'css/a.css' }}{{ a.url }} {{ a.permalink }} {{ a.integrity }} {{ a.media_type }} {{ a.text }}")
            .And("assets/css/a.css", "p { color: red }\n");

        var result = site.Build();

        var said = result.Text("a/index.html").Split(' ', 5);
        var file = said[0]["/blog/".Length..];
        Assert.That(result.Report, Is.Empty);
        Assert.That(file, Does.Match("^css/a\\.[0-9a-f]{12}\\.css$"));
        Assert.That(said[1], Is.EqualTo($"https://example.org/blog/{file}"));
        Assert.That(said[2], Is.EqualTo($"sha384-{Convert.ToBase64String(SHA384.HashData(result.Files[file]))}"));
        Assert.That(said[3], Is.EqualTo("text/css"));
        Assert.That(said[4], Is.EqualTo(result.Text(file)).And.EqualTo("p { color: red }\n"));
    }

    [TestCase("{{ (asset 'css/a.css').text }}")]
    [TestCase("{{ (asset 'css/a.css').integrity }}")]
    [TestCase("{{ has_asset 'css/a.css' }}")]
    [TestCase("")]
    public void What_no_page_links_to_is_not_published(string template)
    {
        using var site = Site(template).And("assets/css/a.css", "p { color: red }");

        var result = site.Build();

        Assert.That(result.Report, Is.Empty);
        Assert.That(result.Files.Keys.Where(static file => file.StartsWith("css/a", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase("css/all.css", "['css/a.css', '/css/b.css', '', null, 'css/a.css']", "a{}\nb{}\n")]
    [TestCase("js/all.js", "['js/a.js', 'js/b.js']", "let a = 1\n;\nf();\n;\n")]
    public void A_bundle_is_its_files_in_order(string name, string parts, string expected)
    {
        using var site = Site($"{{{{ (bundle '{name}' {parts}).url }}}}")
            .And("assets/css/a.css", "a{}").And("assets/css/b.css", "b{}\r\n").And("assets/js/a.js", "let a = 1\n").And("assets/js/b.js", "f();");

        var result = site.Build();

        Assert.That(result.Report, Is.Empty);
        Assert.That(result.Text(result.Text("a/index.html")["/blog/".Length..]), Is.EqualTo(expected));
    }

    [Test]
    public void A_file_of_the_site_takes_the_place_of_the_themes()
    {
        using var site = Site("{{ (bundle 'css/all.css' ['css/a.css', 'css/b.css']).text }}")
            .And("site.yaml", $"{Config}theme: [mine, other]\n")
            .And("assets/css/a.css", "own{}").And("themes/mine/assets/css/a.css", "mine{}")
            .And("themes/mine/assets/css/b.css", "b{}").And("themes/other/assets/css/b.css", "other{}");

        Assert.That(site.Build().Text("a/index.html"), Is.EqualTo("own{}\nb{}\n"));
    }

    [Test]
    public void What_a_style_sheet_names_is_published_with_it()
    {
        using var site = Site("{{ (bundle 'all.css' ['css/a.css']).url }}")
            .And("assets/css/a.css", "@font-face { src: url(../fonts/a.woff2#x) } p { background: url('/x.png'), url(\"other.png?1\") }")
            .And("assets/fonts/a.woff2", "font").And("static/css/other.png", "");

        var result = site.Build();

        var css = result.Text(result.Text("a/index.html")["/blog/".Length..]);
        Assert.That(css, Does.Match(@"url\(\./fonts/a\.[0-9a-f]{12}\.woff2#x\)").And.Contain("url('/x.png')").And.Contain("url(\"./css/other.png?1\")"));
        Assert.That(result.Files.Keys, Has.Some.Match(@"^fonts/a\.[0-9a-f]{12}\.woff2$"));
    }

    [Test]
    public void Modules_import_others_under_their_new_names()
    {
        using var site = Site("{{ (asset 'js/a.js').url }}")
            .And("assets/js/a.js", "import { b } from './lib/b.js';\nimport('./c.js');\nimport 'https://x.example/d.js';\n")
            .And("assets/js/lib/b.js", "export const b = 1;\n").And("assets/js/c.js", "");

        var result = site.Build();

        var script = result.Text(result.Text("a/index.html")["/blog/".Length..]);
        Assert.That(Hash().Replace(script, "."), Is.EqualTo("import { b } from './lib/b.HASH.js';\nimport('./c.HASH.js');\nimport 'https://x.example/d.js';\n".Replace("HASH.", "", StringComparison.Ordinal)));
        Assert.That(result.Files.Keys.Count(static file => file.EndsWith(".js", StringComparison.Ordinal) && IsOwn(file)), Is.EqualTo(3));
    }

    [TestCase("{{ (asset 'img/team.jpg').url }}", "", "")]
    [TestCase("{{ (asset 'css/own.css').url }}", "", "")]
    [TestCase("{{ (bundle 'all.css' ['css/own.css']).url }}", "", "")]
    [TestCase("{{ (asset 'img/team.jpg').url }}", "images: { metadata: keep }\n", "52\0\0")]
    public void A_picture_does_not_say_where_it_was_taken(string template, string setting, string expected)
    {
        using var site = Site(template).And("site.yaml", Config + setting)
            .And("assets/img/team.jpg", MadePhotos.Jpeg(MadePhotos.Gps())).And("assets/css/own.css", "p { background: url(../img/team.jpg) }");

        var result = site.Build();

        var photo = result.Files.Single(static file => file.Key.EndsWith(".jpg", StringComparison.Ordinal));
        Assert.That(result.Report, Is.Empty);
        Assert.That(Encoding.Latin1.GetString(photo.Value).Contains("52\0\0", StringComparison.Ordinal), Is.EqualTo(expected.Length > 0));
        Assert.That(photo.Key, Does.EndWith($".{Convert.ToHexStringLower(SHA384.HashData(photo.Value))[..12]}.jpg"));
    }

    [Test]
    public void What_says_its_place_for_ever_is_not_published()
    {
        using var site = Site("{{ (asset 'a.css').url }} {{ (asset 'b.raw').url }}")
            .And("assets/a.css", "p { background: url(b.raw) }").And("assets/b.raw", [.. "\0MRM"u8, .. new byte[64]]);

        var result = site.Build();

        Assert.That(result.Report, Is.EqualTo("assets/b.raw: warning SG3092: the file is not published: it is a raw photo of a format whose metadata cannot be taken out"));
        Assert.That(result.Files.Keys, Has.None.EndWith(".raw"));
    }

    [Test]
    public void A_damaged_picture_is_told()
    {
        using var site = Site("{{ (asset 'a.jpg').url }}").And("assets/a.jpg", [.. "no picture Exif\0\0II*\0"u8, .. new byte[32]]);

        Assert.That(site.Build().Report, Does.StartWith("assets/a.jpg: warning SG3091: the file is damaged: "));
    }

    [TestCase("import './b.js';\nf();\n", "import './a.js';\ng();\n")]
    [TestCase("import './b.js';\n", "import './c.js';\nimport './b.js';\n")]
    public void Scripts_that_import_each_other_find_each_other(string first, string second)
    {
        using var site = Site("{{ (asset 'a.js').url }} {{ (asset 'b.js').url }}")
            .And("assets/a.js", first).And("assets/b.js", second).And("assets/c.js", "import './a.js';\n");

        var result = site.Build();

        Assert.That(result.Report, Is.Empty);
        foreach (var script in result.Files.Where(static file => Hash().IsMatch(file.Key)))
        {
            foreach (Match import in Address().Matches(Encoding.UTF8.GetString(script.Value)))
            {
                Assert.That(result.Files.Keys, Has.Member(import.Groups[1].Value));
            }
        }

        Assert.That(result.Files.Keys, Has.Member(result.Text("a/index.html").Split(' ')[0]["/blog/".Length..]));
    }

    [Test]
    public void A_change_anywhere_in_a_circle_renames_all_of_it()
    {
        using var site = Site("{{ (asset 'a.js').url }}").And("assets/a.js", "import './b.js';\n").And("assets/b.js", "import './a.js';\nf();\n");
        var before = site.Build();

        var after = site.And("assets/b.js", "import './a.js';\ng();\n").Build();

        Assert.That(after.Files.Keys.Where(IsOwn).Intersect(before.Files.Keys), Is.Empty);
    }

    [TestCase("css/a.css", "/* why */\np {\n  color: red;\n}\n", "p{color:red}\n")]
    [TestCase("js/a.js", "// why\nconst first = 1;\nexport const f = (long) => long + first;\n", "const n=1;export const f=t=>t+n;\n")]
    [TestCase("js/a.js", "class A { #a; }\nfunction use(a) { f(a); }\nfor (const one of list) {\n  use(one);\n}\n", "function use(n){f(n)}class A{#a;}for(const n of list)use(n)\n")]
    [TestCase("js/a.js", "/*! licence */\nf( 1 );\n", "/*! licence */\nf(1)\n")]
    public void Minified_files_are_short(string file, string text, string expected)
    {
        using var site = Site($"{{{{ (asset '{file}').url }}}}").And($"assets/{file}", text);

        var result = site.Build(static request => request with { IsMinified = true });

        Assert.That(result.Report, Is.Empty);
        Assert.That(result.Text(result.Text("a/index.html")["/blog/".Length..]), Is.EqualTo(expected).Or.EqualTo(expected.Replace(";\n", "\n", StringComparison.Ordinal)));
    }

    [TestCase("js/a.js", "const a = ;\n")]
    [TestCase("js/a.js", "const a = '%CurrentCulture.Name%';\n")]
    public void What_cannot_be_minified_is_published_as_it_is(string file, string text)
    {
        using var site = Site($"{{{{ (asset '{file}').url }}}}").And($"assets/{file}", text);

        var result = site.Build(static request => request with { IsMinified = true });

        Assert.That(result.Report, Does.StartWith($"assets/{file}: warning SG4062: '{file}' is not minified: "));
        Assert.That(result.Text(result.Text("a/index.html")["/blog/".Length..]), Is.EqualTo(text));
    }

    [Test]
    public void Shortcodes_and_cached_partials_publish_what_they_link_to()
    {
        using var site = Site("{{ partial_cached 'p' }}{{ page.content }}")
            .And("layouts/partials/p.sbn.html", "{{ (asset 'a.css').url }}").And("layouts/shortcodes/s.sbn.html", "{{ (asset 'b.css').url }}")
            .And("assets/a.css", "a{}").And("assets/b.css", "b{}").And("content/a.md", "---\ntitle: A\n---\n{{< s >}}\n");

        var result = site.Build();

        Assert.That(result.Report, Is.Empty);
        Assert.That(string.Join(' ', result.Files.Keys.Where(static file => file.EndsWith(".css", StringComparison.Ordinal)).Select(static file => Hash().Replace(file, "."))), Does.Contain("a.css").And.Contain("b.css"));
    }

    [Test]
    public void A_changed_file_replaces_the_one_of_before()
    {
        using var site = Site("{{ (asset 'a.css').url }}").And("assets/a.css", "a{}");
        var before = site.Build().Text("a/index.html");

        var result = site.And("assets/a.css", "a{color:red}").Build();

        Assert.That(result.Text("a/index.html"), Is.Not.EqualTo(before));
        Assert.That(result.Files.Keys, Has.None.EqualTo(before["/blog/".Length..]));
    }

    [Test]
    public void A_copy_of_what_was_published_does_no_harm()
    {
        using var site = Site("{{ (asset 'a.css').url }}").And("assets/a.css", "a{}");
        var address = site.Build().Text("a/index.html")["/blog/".Length..];

        var result = site.And($"static/{address}", "a{}").Build();

        Assert.That(result.Report, Is.Empty);
        Assert.That(result.Text(address), Is.EqualTo("a{}"));
    }

    private static TempSite Site(string template)
        => TempSite.With(("site.yaml", Config), ("content/a.md", "---\ntitle: A\n---\n"), ("layouts/page.sbn.html", $"<!doctype html>{template}"))
            .And("layouts/page.sbn.html", template).And("layouts/base.sbn.html", "{{ main }}");

    // The script of the search comes with each site that has pages.
    private static bool IsOwn(string file) => Hash().IsMatch(file) && !file.StartsWith("js/search.", StringComparison.Ordinal);

    [GeneratedRegex(@"\.[0-9a-f]{12}\.")]
    private static partial Regex Hash();

    [GeneratedRegex(@"'\./([^']*)'")]
    private static partial Regex Address();
}

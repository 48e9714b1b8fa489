using System.Text.Json;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Moving;

/// <summary>What somebody who comes from Hugo is told, and how far the written skeletons carry.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class MigrateCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public MigrateCommandTests()
    {
        _folder.Write("hugo.toml", "title = 'Old'\nbaseURL = 'https://example.org/'\n[minify]\nminifyOutput = true\n[module]\n[[module.imports]]\npath = 'github.com/a/b'\n");
        _folder.Write("content/posts/a.md", "---\ntitle: A\naliases: [/old/]\n---\n{{< note type=\"tip\" >}}\n*hi*\n{{< /note >}}\n[x]({{< cdn logo >}})\n{{< youtube abc >}}\n");
        _folder.Write("content/posts/b.md", "---\ntitle: B\n---\n{{% box %}}\n## In\n{{% /box %}}\n{{< ns/icon >}} {{< t.inline >}}{{ now }}{{< /t.inline >}}\n");
        _folder.Write("content/c.org", "* C\n");
        _folder.Write("layouts/shortcodes/note.html", "<div>{{ .Inner | markdownify }}</div>");
        _folder.Write("layouts/_default/_markup/render-link.html", "<a href=\"{{ .Destination }}\">{{ .Text }}</a>");
        _folder.Write("layouts/partials/x.html", "one\n  {{ $x := resources.GetRemote \"https://a.b\" }}\n");
        _folder.Write("data/a.xml", "<a/>");
    }

    public void Dispose() => _folder.Dispose();

    [Test]
    public void A_report_names_what_needs_a_hand_with_its_place()
    {
        using var json = JsonDocument.Parse(Run("report", "--json").Output);

        var findings = json.RootElement.GetProperty("findings").EnumerateArray()
            .Where(static finding => finding.GetProperty("verdict").GetString() == "needsHand")
            .Select(static finding => $"{finding.GetProperty("topic").GetString()} {finding.GetProperty("count").GetInt32()} "
                + finding.GetProperty("places")[0].GetString());
        Assert.That(findings, Is.EqualTo((string[])
        [
            "other formats 1 content/c.org",
            "custom shortcodes 4 content/posts/a.md(5,1)",
            "inline shortcodes 1 content/posts/b.md(7,17)",
            "remote data 1 layouts/partials/x.html(2,12)",
            "module imports 1 hugo.toml(6,10)",
            "other data 1 data/a.xml",
        ]));
    }

    [Test]
    public void A_trial_run_finds_what_a_build_finds()
    {
        _folder.Write("hugo.toml", "baseURL = 'https://example.org/'\n[permalinks]\nposts = '/:year/'\n[outputs]\nhome = ['html', 'json']\n");
        _folder.Write("content/posts/a.md", "---\ntitle: A\ndate: 2020-01-01\n---\n");
        _folder.Write("content/posts/b.md", "---\ntitle: B\ndate: 2020-02-01\nlayout: wide\n---\n");
        File.Delete(_folder.File("content/c.org"));

        using var json = JsonDocument.Parse(Run("report", "--json").Output);

        var mistakes = json.RootElement.GetProperty("diagnostics").EnumerateArray()
            .Where(static mistake => mistake.GetProperty("severity").GetString() != "info")
            .Select(static mistake => $"{mistake.GetProperty("code").GetString()} {mistake.GetProperty("place").GetString()}");
        Assert.That(mistakes, Is.EquivalentTo((string[])
            ["SG4002 content/posts/b.md(4,9)", "SG5001 content/posts/a.md", "SG5010 hugo.toml(5,17)"]));
    }

    [Test]
    public void A_report_tells_of_formats_formulas_and_galleries()
    {
        _folder.Write("hugo.toml", """
            [outputs]
            home = ['html', 'rss', 'json']
            [outputFormats.txt]
            mediaType = 'text/plain'
            [markup.goldmark.extensions.passthrough]
            enable = true
            delimiters = {block = [['$$', '$$']]}
            """);
        foreach (var page in (string[])["shown", "theirs"])
        {
            _folder.Write($"content/{page}/index.md", page == "shown" ? "---\n---\n{{< pictures >}}\n" : "---\n---\n{{< note >}}x{{< /note >}}");
            foreach (var name in (string[])["1.jpg", "2.jpg", "3.jpg"])
            {
                _folder.Write($"content/{page}/{name}", "");
            }
        }

        _folder.Write("layouts.sbn/shortcodes/pictures.sbn.html", "{{ for file in page.resources; file.url; end }}");

        using var json = JsonDocument.Parse(Run("report", "--json").Output);

        var findings = json.RootElement.GetProperty("findings").EnumerateArray()
            .Where(static finding => finding.GetProperty("topic").GetString() is "output formats" or "formulas" or "galleries")
            .Select(static finding => $"{finding.GetProperty("count").GetInt32()} {finding.GetProperty("text").GetString()?.Split(':')[0]} "
                + string.Join(' ', finding.GetProperty("places").EnumerateArray().Select(static place => place.GetString())));
        Assert.That(findings, Is.EqualTo((string[])
        [
            "1 pages with pictures that their text does not name content/theirs/index.md",
            "2 txt, json hugo.toml(3,16) hugo.toml(2,24)",
            "1 pairs of marks for them hugo.toml(5,29)",
        ]));
    }

    [TestCase("", "pages with references 1 content/posts/c.md")]
    [TestCase("references = false\n", "")]
    public void A_report_tells_of_pages_with_references(string config, string told)
    {
        _folder.Write("hugo.toml", $"title = 'Old'\n{config}");
        _folder.Write("content/posts/c.md", "---\ntitle: C\n---\nhttps://etherpad.opendev.org/p/x\n");

        using var json = JsonDocument.Parse(Run("report", "--json").Output);

        var findings = json.RootElement.GetProperty("findings").EnumerateArray()
            .Where(static finding => finding.GetProperty("verdict").GetString() == "differs"
                && finding.GetProperty("text").GetString()?.Contains("'references: false'", StringComparison.Ordinal) == true)
            .Select(static finding => $"{finding.GetProperty("topic").GetString()} {finding.GetProperty("count").GetInt32()} "
                + finding.GetProperty("places")[0].GetString());
        Assert.That(string.Join('\n', findings), Is.EqualTo(told));
    }

    [Test]
    public void A_report_writes_nothing_and_fits_a_page()
    {
        var before = _folder.Files();

        var run = Run("report");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output.Split('\n'), Has.Length.LessThan(50));
        Assert.That(run.Output, Does.Contain("render-link").And.Contain("minify"));
        Assert.That(_folder.Files().Keys, Is.EquivalentTo(before.Keys));
    }

    [Test]
    public void A_site_whose_configuration_cannot_be_read_is_an_error()
    {
        _folder.Write("hugo.toml", "title = ");

        var run = Run("report");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
    }

    [Test]
    public void A_name_that_leads_elsewhere_becomes_no_template()
    {
        _folder.Write("content/posts/c.md", "---\ntitle: C\n---\n{{< a/../../page >}} {{< a/../b >}} {{< ./c >}} {{< d//e >}} {{< ../../x >}}\n");

        Run("shortcodes", "--write");

        var written = _folder.Files().Keys.Where(static file => file.EndsWith(".sbn.html", StringComparison.Ordinal));
        Assert.That(written, Is.EquivalentTo(
            (string[])["layouts.sbn/shortcodes/box.sbn.html", "layouts.sbn/shortcodes/cdn.sbn.html", "layouts.sbn/shortcodes/note.sbn.html", "layouts.sbn/shortcodes/ns/icon.sbn.html"]));
    }

    [Test]
    [CancelAfter(60_000)]
    public void Folders_that_link_to_themselves_end()
    {
        foreach (var folder in (string[])["assets", "config/_default"])
        {
            _folder.Write($"{folder}/x.yaml", "params: {}\n");
            Directory.CreateSymbolicLink(_folder.File($"{folder}/one"), ".");
            Directory.CreateSymbolicLink(_folder.File($"{folder}/two"), ".");
        }

        var run = ProgramRun.Apart(_folder.Path, "migrate", "report");

        Assert.That(run.Output, Does.Contain("assets"));
    }

    [Test]
    public void Shortcodes_are_listed_with_the_forms_in_which_they_are_called()
    {
        using var json = JsonDocument.Parse(Run("shortcodes", "--json").Output);

        var note = json.RootElement.GetProperty("shortcodes").EnumerateArray()
            .Single(static use => use.GetProperty("name").GetString() == "note");
        Assert.That(note.GetProperty("withInner").GetInt32(), Is.EqualTo(1));
        Assert.That(note.GetProperty("named").GetProperty("type").GetInt32(), Is.EqualTo(1));
        Assert.That(note.GetProperty("hugoTemplate").GetString(), Is.EqualTo("layouts/shortcodes/note.html"));
    }

    [Test]
    public void Skeletons_let_the_site_build_and_overwrite_nothing()
    {
        _folder.Write("layouts.sbn/shortcodes/box.sbn.html", "mine {{ it.inner }}");
        File.Delete(_folder.File("content/c.org"));

        var written = Run("shortcodes", "--write");

        Assert.That(written.Output, Does.Contain("written: layouts.sbn/shortcodes/ns/icon.sbn.html"));
        Assert.That(File.ReadAllText(_folder.File("layouts.sbn/shortcodes/box.sbn.html")), Is.EqualTo("mine {{ it.inner }}"));
        Assert.That(ProgramRun.Of(_folder.Path, "build").ExitCode, Is.Zero);
        var page = File.ReadAllText(_folder.File("public/posts/a/index.html"));
        Assert.That(page, Does.Contain("<em>hi</em>").And.Contain("<a href=\"logo\">x</a>"));
    }

    private ProgramRun Run(params string[] arguments) => ProgramRun.Of(_folder.Path, ["migrate", .. arguments]);
}

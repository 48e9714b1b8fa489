using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Files;

internal sealed class SourceScannerTests
{
    private TempFolder _site = new();

    [SetUp]
    public void MakeFolder() => _site = new();

    [TearDown]
    public void RemoveFolder() => _site.Dispose();

    [Test]
    public void Files_are_sorted_and_known_by_size_and_place()
    {
        _site.Write("content/b.md", "12345");
        _site.Write("content/a/x.md", "");
        _site.Write("content/a-b.md", "");

        var files = Scan().Value.Content;

        Assert.That(files.Select(static file => file.Inside), Is.EqualTo(new[] { "a-b.md", "a/x.md", "b.md" }));
        Assert.That(files[2].Path.Value, Is.EqualTo("content/b.md"));
        Assert.That(files[2].Size, Is.EqualTo(5));
        Assert.That(files[2].ModifiedUtcTicks, Is.EqualTo(File.GetLastWriteTimeUtc(_site.File("content/b.md")).Ticks));
    }

    [Test]
    public void Of_several_folders_the_first_wins()
    {
        _site.Write("static/a.css", "");
        _site.Write("theme/a.css", "");
        _site.Write("theme/b.css", "");

        var files = Scan(new() { Static = [new(new("static")), new(new("theme"))] }).Value.Static;

        Assert.That(files.Select(static file => file.Path.Value), Is.EqualTo(new[] { "static/a.css", "theme/b.css" }));
    }

    [Test]
    [Platform("Linux")]
    public void A_device_is_no_file_though_an_empty_file_is()
    {
        _site.Write("static/empty.txt", "");
        File.CreateSymbolicLink(_site.File("static/zero"), "/dev/zero");

        var scan = Scan();

        Assert.That(scan.Value.Static.Select(static file => file.Inside), Is.EqualTo(new[] { "empty.txt" }));
        Assert.That(scan.Diagnostics.Select(static mistake => mistake.Rule), Is.EqualTo(new[] { FilesRules.NotAFile }));
    }

    [Test]
    public void A_link_to_itself_leaves_its_neighbours_alone()
    {
        _site.Write("content/a.md", "");
        _site.Write("content/z.md", "");
        File.CreateSymbolicLink(_site.File("content/m.md"), "m.md");

        var scan = Scan();

        Assert.That(scan.Value.Content, Has.Length.EqualTo(2));
        Assert.That(scan.Diagnostics.Select(static mistake => mistake.Rule), Is.EqualTo(new[] { FilesRules.DeadLink }));
    }

    [Test]
    public void Links_that_fan_out_come_to_an_end()
    {
        for (var i = 0; i < 24; i++)
        {
            _site.Write($"elsewhere/{i}/x.md", "");
            Directory.CreateSymbolicLink(_site.File($"elsewhere/{i}/a"), _site.File($"elsewhere/{i + 1}"));
            Directory.CreateSymbolicLink(_site.File($"elsewhere/{i}/b"), _site.File($"elsewhere/{i + 1}"));
        }

        _site.Write("elsewhere/24/x.md", "");
        _site.Write("content/x.md", "");
        Directory.CreateSymbolicLink(_site.File("content/start"), _site.File("elsewhere/0"));

        Assert.That(Scan().Diagnostics.Select(static mistake => mistake.Rule), Is.EqualTo(new[] { FilesRules.TooManyLinks }));
    }

    [Test]
    public void A_scan_can_be_given_up()
    {
        _site.Write("content/a.md", "");

        Assert.That(() => SourceScanner.Scan(_site.Path, new(), new(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
    }

    [TestCase(".hidden.md")]
    [TestCase("#a.md#")]
    [TestCase(".#a.md")]
    [TestCase("a.md~")]
    [TestCase(".DS_Store")]
    [TestCase(".git/config")]
    [TestCase("node_modules/x/readme.md")]
    [TestCase(".sitegen/x.md")]
    public void Hidden_files_and_leftovers_are_no_content(string name)
    {
        _site.Write($"content/{name}", "");

        Assert.That(Scan().Value.Content, Is.Empty);
    }

    [TestCase(".well-known/security.txt", 1)]
    [TestCase(".DS_Store", 0)]
    [TestCase(".git/config", 0)]
    public void Static_keeps_dot_files(string name, int count)
    {
        _site.Write($"static/{name}", "");

        Assert.That(Scan().Value.Static, Has.Length.EqualTo(count));
    }

    [Test]
    public void Ignored_patterns_leave_files_out_and_bad_ones_do_no_harm()
    {
        _site.Write("content/a.md", "");
        _site.Write("content/a.tmp", "");

        Assert.That(Scan(new() { Ignored = [@"\.tmp$", "("] }).Value.Content, Has.Length.EqualTo(1));
    }

    [Test]
    public void Ignored_patterns_are_about_what_is_written_not_about_static_files()
    {
        _site.Write("static/a.tmp", "");
        _site.Write("data/a.tmp", "");

        var tree = Scan(new() { Ignored = [@"\.tmp$"] }).Value;

        Assert.That((tree.Static.Length, tree.Data.Length), Is.EqualTo((1, 0)));
    }

    [Test]
    public void A_mount_puts_a_folder_or_a_file_at_another_place()
    {
        _site.Write("docs/a.md", "");
        _site.Write("docs/sub/b.md", "");
        _site.Write("README.md", "");
        _site.Write("content/blog/a.md", "");

        var files = Scan(new()
        {
            Content =
            [
                new(new("content")),
                new(new("docs")) { Target = "blog", Files = GlobSlice.Of(["! sub/x*"]), Languages = [] },
                new(new("README.md")) { Target = "about.md", Languages = ["pl"] },
            ],
        }).Value.Content;

        Assert.That(
            files.Select(static file => $"{file.Inside} {file.Path} {string.Join(' ', file.Languages)}".Trim()),
            Is.EqualTo(["about.md README.md pl", "blog/a.md content/blog/a.md", "blog/sub/b.md docs/sub/b.md"]));
    }

    [TestCase("x.md", null, 1)]
    [TestCase("z.md", null, 0)]
    [TestCase("! x.md", null, 0)]
    [TestCase(null, @"x\.md$", 0)]
    public void A_mount_of_one_file_obeys_its_globs_and_what_the_site_ignores(string? glob, string? ignored, int expected)
    {
        _site.Write("more/x.md", "");
        var mount = new SourceMount(new("more/x.md")) { Target = "y.md", Files = glob is null ? GlobSlice.All : GlobSlice.Of([glob]) };

        var files = Scan(new() { Content = [mount], Ignored = ignored is null ? [] : [ignored] }).Value.Content;

        Assert.That(files, Has.Length.EqualTo(expected));
    }

    [Test]
    public void A_folder_that_is_a_mount_of_its_own_is_found_there_only()
    {
        _site.Write("content/a.md", "");
        _site.Write("content/pl/b.md", "");

        var files = Scan(new()
        {
            Content = [new(new("content")) { Except = ["content/pl"] }, new(new("content/pl")) { Languages = ["pl"] }],
        }).Value.Content;

        Assert.That(files.Select(static file => file.Inside), Is.EqualTo(["a.md", "b.md"]));
    }

    [Test]
    public void The_output_folder_is_never_entered()
    {
        _site.Write("content/public/a.md", "");

        Assert.That(Scan(new() { OutputFullPath = _site.File("content/public") }).Value.Content, Is.Empty);
    }

    [Test]
    public void A_link_to_a_parent_is_an_error_and_ends()
    {
        _site.Write("content/blog/a.md", "");
        Directory.CreateSymbolicLink(_site.File("content/blog/loop"), _site.File("content"));

        var outcome = Scan();

        Assert.That(outcome.Value.Content, Has.Length.EqualTo(1));
        Assert.That(outcome.Diagnostics.Single().ToString(), Is.EqualTo(
            "content/blog/loop: error SG0101: link 'content/blog/loop' leads to a folder that holds it: 'content'"));
    }

    [Test]
    public void A_content_folder_that_is_a_link_to_its_parent_is_an_error()
    {
        Directory.CreateSymbolicLink(_site.File("content"), _site.Path);

        Assert.That(Scan().Diagnostics.Single().Rule, Is.SameAs(FilesRules.LinkLoop));
    }

    [Test]
    public void Two_folders_that_link_to_each_other_end()
    {
        _site.Write("a/x.md", "");
        _site.Write("b/y.md", "");
        Directory.CreateSymbolicLink(_site.File("a/b"), _site.File("b"));
        Directory.CreateSymbolicLink(_site.File("b/a"), _site.File("a"));

        var outcome = Scan(new() { Content = [new(new("a"))] });

        Assert.That(outcome.Value.Content.Select(static file => file.Inside), Is.EqualTo(new[] { "b/y.md", "x.md" }));
        Assert.That(outcome.Diagnostics, Has.Length.EqualTo(1));
    }

    [Test]
    public void Links_are_followed_and_dead_ones_reported()
    {
        _site.Write("elsewhere/a.md", "123");
        Directory.CreateDirectory(_site.File("content"));
        File.CreateSymbolicLink(_site.File("content/a.md"), _site.File("elsewhere/a.md"));
        File.CreateSymbolicLink(_site.File("content/dead.md"), _site.File("nowhere.md"));

        var outcome = Scan();

        Assert.That(outcome.Value.Content.Single().Size, Is.EqualTo(3));
        Assert.That(outcome.Diagnostics.Single().ToString(), Is.EqualTo("content/dead.md: warning SG0103: link 'content/dead.md' leads nowhere"));
    }

    [Test]
    public void A_missing_folder_is_empty()
        => Assert.That(Scan().Value.Content, Is.Empty);

    private Outcome<SourceTree> Scan(SourceFolders? folders = null) => SourceScanner.Scan(_site.Path, folders ?? new());
}

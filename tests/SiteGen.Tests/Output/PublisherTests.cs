using System.Text;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Output;
using SiteGen.Output.Publishing;
using SiteGen.Running;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Output;

public class PublisherTests
{
    private string _folder = "";
    private PublishResult _last = PublishResult.Untouched([]);
    private IReadOnlyList<StageTiming> _timings = [];

    private string Public => Path.Combine(_folder, "public");

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("sitegen-publish-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Outputs_are_published_and_nothing_else_is_left_behind()
    {
        var result = Publish(("/a/", "A"), ("/b.xml", "B"));

        Assert.That(result, Is.EqualTo((true, 2, 0, 0)));
        Assert.That(Files(), Is.EqualTo([".sitegen-manifest", "a/index.html", "b.xml"]));
        Assert.That(Text("a/index.html"), Is.EqualTo("A"));
    }

    [Test]
    public void A_second_publication_of_the_same_writes_nothing()
    {
        Publish(("/a/", "A"), ("/b/", "B"));
        var before = Directory.GetFiles(Public, "*", SearchOption.AllDirectories).ToDictionary(file => file, File.GetLastWriteTimeUtc);

        var result = Publish(("/a/", "A"), ("/b/", "B"));

        Assert.That(result, Is.EqualTo((true, 0, 2, 0)));
        Assert.That(before.All(pair => File.GetLastWriteTimeUtc(pair.Key) == pair.Value), Is.True);
    }

    [Test]
    public void Only_what_changed_is_written()
    {
        Publish(("/a/", "A"), ("/b/", "B"));

        var result = Publish(("/a/", "A"), ("/b/", "new"));

        Assert.That(result, Is.EqualTo((true, 1, 1, 0)));
        Assert.That(Text("b/index.html"), Is.EqualTo("new"));
    }

    [Test]
    public void A_removed_page_disappears_with_its_empty_folders_and_a_strangers_file_stays()
    {
        Publish(("/a/b/c/", "A"), ("/b/", "B"));
        File.WriteAllText(Path.Combine(Public, "CNAME"), "example.org");
        Directory.CreateDirectory(Path.Combine(Public, "a/other"));
        File.WriteAllText(Path.Combine(Public, "a/other/file"), "stranger");

        var result = Publish(("/b/", "B"));

        Assert.That(result, Is.EqualTo((true, 0, 1, 1)));
        Assert.That(Files(), Is.EqualTo([".sitegen-manifest", "CNAME", "a/other/file", "b/index.html"]));
        Assert.That(Directory.Exists(Path.Combine(Public, "a/b")), Is.False);
    }

    [Test]
    public void A_mistake_leaves_the_output_as_it_was()
    {
        Publish(("/a/", "A"));
        var before = Snapshot();

        var result = Publish(("/a/", "new"), ("/bad/", null));

        Assert.That(result.IsPublished, Is.False);
        Assert.That(Snapshot(), Is.EqualTo(before));
    }

    [Test]
    public void A_mistake_in_a_first_build_leaves_no_folder()
    {
        var result = Publish(("/bad/", null));

        Assert.That(result.IsPublished, Is.False);
        Assert.That(Directory.Exists(Public), Is.False);
    }

    [Test]
    public void A_strangers_file_is_never_replaced()
    {
        Directory.CreateDirectory(Public);
        File.WriteAllText(Path.Combine(Public, "index.html"), "hand-made");

        var result = Publish(("/", "A"), ("/b/", "B"));

        Assert.That(result.IsPublished, Is.False);
        Assert.That(Files(), Is.EqualTo(["index.html"]));
        Assert.That(Text("index.html"), Is.EqualTo("hand-made"));
    }

    [Test]
    public void A_file_with_our_bytes_is_adopted_without_its_record()
    {
        Publish(("/a/", "A"));
        File.Delete(Path.Combine(Public, OutputManifest.FileName));

        var result = Publish(("/a/", "A"));

        Assert.That(result, Is.EqualTo((true, 0, 1, 0)));
        Assert.That(File.Exists(Path.Combine(Public, OutputManifest.FileName)), Is.True);
    }

    [Test]
    public void A_file_changed_by_hand_is_repaired()
    {
        Publish(("/a/", "A"));
        File.WriteAllText(Path.Combine(Public, "a/index.html"), "vandal");

        var result = Publish(("/a/", "A"));

        Assert.That(result, Is.EqualTo((true, 1, 0, 0)));
        Assert.That(Text("a/index.html"), Is.EqualTo("A"));
    }

    [Test]
    public void A_file_may_become_a_folder_and_a_folder_a_file()
    {
        Publish(("/a", "file"), ("/b/c/", "page"));

        Publish(("/a/", "page"), ("/b", "file"));

        Assert.That(Files(), Is.EqualTo([".sitegen-manifest", "a/index.html", "b"]));
    }

    [Test]
    public void After_an_interrupted_publication_its_files_are_known_as_ours()
    {
        Publish(("/a/", "A"));
        OutputManifest.Write(Public, OutputManifest.PendingFileName, [new ManifestEntry("late/index.html", "pending", 0, 0)]);
        Directory.CreateDirectory(Path.Combine(Public, "late"));
        File.WriteAllText(Path.Combine(Public, "late/index.html"), "half-way");

        Publish(("/a/", "A"));

        Assert.That(Files(), Is.EqualTo([".sitegen-manifest", "a/index.html"]));
    }

    [Test]
    public void Files_of_two_interrupted_publications_in_a_row_are_known_as_ours()
    {
        Publish(("/a/", "A"));
        File.WriteAllText(Path.Combine(Public, "late"), "first");
        OutputManifest.Write(Public, OutputManifest.PendingFileName, [new ManifestEntry("late", "pending", 0, 0)]);
        using (SmallDisk.Mount(Path.Combine(Public, "a"), "ro"))
        {
            Publish(("/a/", "new"), ("/late", "first"));
        }

        Assert.That(Publish(("/a/", "A"), ("/late", "second")).IsPublished, Is.True);
    }

    [Test]
    public void A_record_that_points_outside_deletes_nothing()
    {
        var precious = Path.Combine(_folder, "precious");
        File.WriteAllText(precious, "keep");
        Publish(("/a/", "A"));
        File.AppendAllText(Path.Combine(Public, OutputManifest.FileName), "x\t4\t1\t../precious\nx\t4\t1\t/etc/passwd\n");

        Publish(("/a/", "new"));

        Assert.That(File.ReadAllText(precious), Is.EqualTo("keep"));
    }

    [Test]
    public void Two_builds_cannot_publish_at_once()
    {
        using var other = OutputFolder.Open(Public);

        var result = Publish(("/a/", "A"));

        Assert.That(result.IsPublished, Is.False);
    }

    [Test]
    public void Many_files_of_strangers_are_one_mistake()
    {
        string[] names = ["e", "d", "c", "b", "a"];
        foreach (var name in names)
        {
            Directory.CreateDirectory(Path.Combine(Public, name));
            File.WriteAllText(Path.Combine(Public, name, "index.html"), "stranger");
        }

        var result = Publish([.. names.Select(static name => ($"/{name}/", "ours"))]);

        Assert.That(result.IsPublished, Is.False);
        Assert.That(_last.Diagnostics.Single().ToString(), Is.EqualTo(
            "public/: error SG5102: the site would replace 5 files that this program did not write: "
            + "'public/a/index.html', 'public/b/index.html', 'public/c/index.html' and more"));
    }

    [Test]
    public void A_folder_that_is_a_link_is_not_followed()
    {
        var elsewhere = Directory.CreateDirectory(Path.Combine(_folder, "elsewhere")).FullName;
        Publish(("/a/", "A"));
        Directory.CreateSymbolicLink(Path.Combine(Public, "posts"), elsewhere);

        var result = Publish(("/a/", "new"), ("/posts/b/", "B"));

        Assert.That(result.IsPublished, Is.False);
        Assert.That(Codes, Is.EqualTo(["SG5102"]));
        Assert.That(Directory.GetFileSystemEntries(elsewhere), Is.Empty);
        Assert.That(Text("a/index.html"), Is.EqualTo("A"));
    }

    [Test]
    public void The_output_folder_itself_may_be_a_link()
    {
        var elsewhere = Directory.CreateDirectory(Path.Combine(_folder, "elsewhere")).FullName;
        Directory.CreateSymbolicLink(Public, elsewhere);

        Publish(("/a/", "A"));

        Assert.That(File.ReadAllText(Path.Combine(elsewhere, "a/index.html")), Is.EqualTo("A"));
    }

    [Test]
    public void A_link_below_which_files_of_ours_went_deletes_nothing()
    {
        Publish(("/a/", "A"), ("/posts/b/", "B"));
        var elsewhere = Path.Combine(_folder, "elsewhere");
        Directory.Move(Path.Combine(Public, "posts"), elsewhere);
        Directory.CreateSymbolicLink(Path.Combine(Public, "posts"), elsewhere);

        Publish(("/a/", "A"));

        Assert.That(Codes, Is.EqualTo(["SG5102"]));
        Assert.That(File.Exists(Path.Combine(elsewhere, "b/index.html")), Is.True);
    }

    [Test]
    public void A_file_changed_by_hand_stays_when_its_page_goes()
    {
        Publish(("/a/", "A"), ("/b/", "B"));
        File.WriteAllText(Path.Combine(Public, "b/index.html"), "my own words");

        var result = Publish(("/a/", "A"));

        Assert.That(result, Is.EqualTo((true, 0, 1, 0)));
        Assert.That(_last.Diagnostics.Single().ToString(), Does.StartWith("public/b/index.html: warning SG5105: "));
        Assert.That(Text("b/index.html"), Is.EqualTo("my own words"));

        Publish(("/a/", "A"));

        Assert.That(Codes, Is.Empty);
        Assert.That(Text("b/index.html"), Is.EqualTo("my own words"));
    }

    [Test]
    public void A_file_whose_time_alone_has_changed_is_still_ours()
    {
        Publish(("/a/", "A"), ("/b/", "B"));
        File.SetLastWriteTimeUtc(Path.Combine(Public, "b/index.html"), DateTime.UnixEpoch);

        Assert.That(Publish(("/a/", "A")), Is.EqualTo((true, 0, 1, 1)));
    }

    [Test]
    public void A_strangers_file_with_the_right_bytes_never_becomes_ours()
    {
        Publish(("/a/", "A"));
        File.WriteAllText(Path.Combine(Public, "own.txt"), "same");

        Assert.That(Publish(("/a/", "A"), ("/own.txt", "same")).IsPublished, Is.True);
        Assert.That(Publish(("/a/", "A"), ("/own.txt", "same")).IsPublished, Is.True);
        Assert.That(Publish(("/a/", "A")), Is.EqualTo((true, 0, 1, 0)));

        Assert.That(Text("own.txt"), Is.EqualTo("same"));
    }

    [Test]
    public void Where_the_disk_does_not_tell_case_a_renamed_page_is_not_deleted()
    {
        Publish(("/A/", "A"));
        PretendNotToTellCase();

        var result = Publish(("/a/", "A"));

        Assert.That(result.Removed, Is.Zero);
        Assert.That(File.Exists(Path.Combine(Public, "A/index.html")), Is.True);
    }

    [Test]
    public void Where_the_disk_does_not_tell_case_two_such_files_are_refused()
    {
        Directory.CreateDirectory(Public);
        PretendNotToTellCase();

        Publish(("/A/", "A"), ("/a/", "B"));

        Assert.That(Codes, Is.EqualTo(["SG5001"]));
    }

    [Test]
    public void A_strangers_folder_where_a_file_must_go_is_found_before_anything_moves()
    {
        Publish(("/a/", "A"), ("/b/c/", "C"));
        File.WriteAllText(Path.Combine(Public, "b/mine"), "stranger");
        var before = Snapshot();

        Publish(("/a/", "new"), ("/b", "file"));

        Assert.That(Codes, Is.EqualTo(["SG5102"]));
        Assert.That(_last.State, Is.EqualTo(PublishState.Untouched));
        Assert.That(Snapshot(), Is.EqualTo(before));
    }

    [Test]
    public void A_strangers_file_where_a_folder_must_go_is_found_before_anything_moves()
    {
        Publish(("/a/", "A"));
        File.WriteAllText(Path.Combine(Public, "b"), "stranger");
        var before = Snapshot();

        Publish(("/a/", "new"), ("/b/c/", "C"), ("/b/d/", "D"));

        Assert.That(Codes, Is.EqualTo(["SG5102"]));
        Assert.That(Snapshot(), Is.EqualTo(before));
    }

    [Test]
    public void A_folder_that_may_not_be_written_is_found_before_anything_moves()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Windows knows no read-only folders");
            return;
        }

        if (Environment.IsPrivilegedProcess)
        {
            Assert.Ignore("root may write everywhere");
        }

        Publish(("/a/", "A"), ("/b/c/", "C"));
        var folder = Path.Combine(Public, "b/c");
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Publish(("/a/", "new"), ("/b/c/", "new"));

        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.That(Codes, Is.EqualTo(["SG5103"]));
        Assert.That(Text("a/index.html"), Is.EqualTo("A"));
    }

    [Test]
    public void A_publication_that_stops_half_way_says_so_and_the_next_one_ends_it()
    {
        Publish(("/a/", "A"), ("/b/c/", "C"));
        using (SmallDisk.Mount(Path.Combine(Public, "b"), "ro"))
        {
            Publish(("/a/", "new"), ("/b/c/", "new"));

            Assert.That(_last.State, Is.EqualTo(PublishState.Partly));
            Assert.That(Codes, Is.EqualTo(["SG5104"]));
        }

        Assert.That(Publish(("/a/", "new"), ("/b/c/", "new")).IsPublished, Is.True);
        Assert.That(Files(), Is.EqualTo([".sitegen-manifest", "a/index.html", "b/c/index.html"]));
    }

    [Test]
    public void Odd_names_survive_the_record()
    {
        (string, string?)[] odd = [("/next\u0085line", "1"), ("/par\u2029agraph", "2"), ("/form\ffeed\v%25", "3"), ("/\U0001F600/", "4")];
        Publish(odd);

        Assert.That(Publish(odd), Is.EqualTo((true, 0, 4, 0)));
        Assert.That(Publish(("/a/", "A")), Is.EqualTo((true, 1, 0, 4)));
    }

    [Test]
    public void What_a_killed_build_had_staged_is_removed()
    {
        Directory.CreateDirectory(Path.Combine(Public, ".sitegen-staging-1"));
        File.WriteAllText(Path.Combine(Public, ".sitegen-staging-1/1-0"), "half");

        Publish(("/a/", "A"));

        Assert.That(Files(), Is.EqualTo([".sitegen-manifest", "a/index.html"]));
    }

    [Test]
    public void Every_stage_is_counted_once()
    {
        Publish(("/a/", "A"));

        Assert.That(_timings.Select(timing => timing.Stage), Is.EqualTo(["render pages", "publish"]));
    }

    private IEnumerable<string> Codes => _last.Diagnostics.Select(diagnostic => diagnostic.Rule.Code);

    // The publisher looks whether it finds its lock under another case.
    private void PretendNotToTellCase() => File.WriteAllText(Path.Combine(Public, ".SITEGEN-LOCK"), "");

    private (bool IsPublished, int Written, int Unchanged, int Removed) Publish(params (string Url, string? Text)[] outputs)
    {
        var home = new Page { Index = 0, Kind = PageKind.Home, Path = "/", Url = UrlPath.Root };
        var site = new Site
        {
            Config = new SiteConfig(),
            Pages = [home],
            Home = home,
            RegularPages = [],
            Menus = ImmutableDictionary<string, ImmutableArray<MenuItem>>.Empty,
            Now = DateTimeOffset.UnixEpoch,
        };
        var plan = new SitePlan(site, [.. outputs.Select(output => new Fixed(new UrlPath(output.Url), output.Text))], []);
        var run = new StageRunner(TimeProvider.System, 2, CancellationToken.None);
        var result = Publisher.Publish(plan, Public, Severity.Error, run, new NoProgress());
        (_last, _timings) = (result, run.Timings);
        return (result.IsPublished, result.Written, result.Unchanged, result.Removed);
    }

    private string[] Files() =>
    [
        .. Directory.GetFiles(Public, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Public, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    private string Text(string path) => File.ReadAllText(Path.Combine(Public, path));

    private string Snapshot() => string.Join('\n', Files().Select(file => $"{file}: {Text(file)}"));

    /// <summary>An output of fixed text; without one, a mistake.</summary>
    private sealed record Fixed(UrlPath Url, string? Text) : SiteGen.Output.Output(Url, new SourceLocation("test"))
    {
        public override string Noun => "the test";

        public override OutputCategory Category => OutputCategory.Page;

        public override Rendered Render(ByteBuffer target)
        {
            if (Text is null)
            {
                return new([OutputRules.UnreadableFile.At(Claimant, "bad")], []);
            }

            target.Write(Encoding.UTF8.GetBytes(Text));
            return Rendered.Sound;
        }
    }
}

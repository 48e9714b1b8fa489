using SiteGen.Cli;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class NewPageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [SetUp]
    public void MakeSite() => _folder.Write("site.yaml", "title: Recaps\n");

    public void Dispose() => _folder.Dispose();

    [Test]
    public void A_post_goes_to_recaps_and_bears_title_and_time()
    {
        var run = New("post", "PTG in \"Berlin\"");

        Assert.That(run, Is.EqualTo(new ProgramRun(0, "Created content/recaps/ptg-in-berlin.md\n", "")));
        Assert.That(_folder.Read("content/recaps/ptg-in-berlin.md"),
            Does.Contain("title: \"PTG in \\\"Berlin\\\"\"").And.Contain("date: 2026-06-01T14:00:00+02:00"));
    }

    [TestCase("content/posts/a.md", "content/posts/new.md")]
    [TestCase("content/summits/a.md", "content/summits/new.md")]
    [TestCase("content/about.md", "content/recaps/new.md")]
    public void A_post_goes_where_posts_are(string existing, string expected)
    {
        _folder.Write(existing, "");

        New("post", "new");

        Assert.That(_folder.File(expected), Does.Exist);
    }

    [TestCase("page", "About us", "content/about-us.md")]
    [TestCase("section", "summits", "content/summits/_index.md")]
    [TestCase("post", "2026/lisbon", "content/recaps/2026/lisbon.md")]
    [TestCase("post", "recaps/lisbon.md", "content/recaps/lisbon.md")]
    [TestCase("post", "tokyo/index.md", "content/recaps/tokyo/index.md")]
    [TestCase("post", "CI/CD", "content/recaps/ci-cd.md")]
    [TestCase("page", "docs/about", "content/docs/about.md")]
    [TestCase("section", "summits/2026", "content/summits/2026/_index.md")]
    [TestCase("posts/foo.md", null, "content/posts/foo.md")]
    [TestCase("content/posts/foo.md", null, "content/posts/foo.md")]
    [TestCase("content", "posts/foo.md", "content/posts/foo.md")]
    [TestCase("posts/foo/index.md", null, "content/posts/foo/index.md")]
    public void A_page_lands_where_its_name_says(string first, string? second, string expected)
    {
        var run = New(second is null ? [first] : [first, second]);

        Assert.That(run, Is.EqualTo(new ProgramRun(0, $"Created {expected}\n", "")));
        Assert.That(_folder.File(expected), Does.Exist);
    }

    [TestCase("2026/new", "content/recaps/2026/new.md")]
    [TestCase("summits/new", "content/summits/new.md")]
    public void A_path_begins_at_a_section_or_below_the_main_one(string name, string expected)
    {
        _folder.Write("content/recaps/a.md", "");
        _folder.Write("content/summits/_index.md", "");

        New("post", name);

        Assert.That(_folder.File(expected), Does.Exist);
    }

    [Test]
    public void A_bundle_is_called_what_its_folder_is_called()
    {
        New("post", "first-day/index.md");

        Assert.That(_folder.Read("content/recaps/first-day/index.md"), Does.Contain("First Day"));
    }

    [TestCase("posts/first-day.md", "First Day")]
    [TestCase("posts/first-day/index.md", "First Day")]
    [TestCase("posts/_index.md", "Posts")]
    public void A_file_name_makes_the_title(string path, string title)
    {
        New(path);

        Assert.That(_folder.Read($"content/{path}"), Does.Contain($"title: \"{title}\""));
    }

    [Test]
    public void A_name_that_climbs_out_is_refused()
    {
        Assert.That(New("post", "../../evil").ExitCode, Is.EqualTo(2));
        Assert.That(_folder.File("content"), Does.Not.Exist);
    }

    [TestCase("post", 300)]
    [TestCase("page", 128)]
    public void A_name_too_long_for_a_disk_is_refused(string kind, int letters)
    {
        var run = New(kind, new string('ä', letters));

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain("the name is too long").And.Contain("choose a shorter one"));
        Assert.That(_folder.File("content"), Does.Not.Exist);
    }

    [Test]
    public void Other_letters_than_latin_stay_in_the_file_name()
    {
        New("page", "Łódź: день 1!");

        Assert.That(_folder.File("content/łódź-день-1.md"), Does.Exist);
    }

    [TestCase("posts/foo.md")]
    [TestCase("posts/foo/index.md")]
    public void Nothing_is_ever_overwritten(string path)
    {
        _folder.Write("content/posts/foo.md", "mine");

        var run = New(path);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("sitegen: 'content/posts/foo.md' is there already\n"));
        Assert.That(_folder.Files("content"), Has.Count.EqualTo(1));
        Assert.That(_folder.Read("content/posts/foo.md"), Is.EqualTo("mine"));
    }

    [TestCase("../x.md")]
    [TestCase("posts/../../x.md")]
    [TestCase("/etc/x.md")]
    public void A_path_stays_inside_content(string path)
    {
        Assert.That(New(path).ExitCode, Is.EqualTo(2));
        Assert.That(_folder.Files(), Has.Count.EqualTo(1));
    }

    [TestCase("!!!")]
    [TestCase("../..")]
    public void A_name_without_letters_is_no_name(string name)
    {
        Assert.That(New("page", name).ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void The_sites_own_archetype_wins()
    {
        _folder.Write("archetypes/recaps.md", "{{ name }}|{{ slug }}|{{ title }}\n");
        _folder.Write("archetypes/default.md", "not this one\n");

        New("post", "My Post");

        Assert.That(_folder.Read("content/recaps/my-post.md"), Is.EqualTo("My Post|my-post|My Post\n"));
    }

    [TestCase("title: '{{ replace .Name \"-\" \" \" | title }}'\ndate: {{ .Date }}\n")]
    [TestCase("title: {{.Title}}\n")]
    public void An_archetype_in_Gos_language_is_passed_over(string archetype)
    {
        _folder.Write("archetypes/default.md", archetype);

        New("page", "about");

        Assert.That(_folder.Read("content/about.md"), Does.Contain("title: \"About\""));
    }

    [TestCase("line\n{{ title | }}\n", "archetypes/default.md(2,")]
    [TestCase("line\n{{ nosuch.name }}\n", "archetypes/default.md(2,4): error SG4090: ")]
    public void A_broken_archetype_is_told_with_its_place(string archetype, string expected)
    {
        _folder.Write("archetypes/default.md", archetype);

        var run = New("page", "about");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.StartWith(expected));
        Assert.That(_folder.File("content/about.md"), Does.Not.Exist);
    }

    private ProgramRun New(params string[] arguments)
        => ProgramRun.Inside(_folder.Path, ["new", .. arguments], Engine.Real, FixedTime.Default);
}

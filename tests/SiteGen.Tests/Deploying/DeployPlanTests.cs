using SiteGen.Deploying;

namespace SiteGen.Tests.Deploying;

/// <summary>What is sent, in which order, and what is deleted: worked out from two lists alone.</summary>
public sealed class DeployPlanTests
{
    [Test]
    public void Files_are_new_changed_unchanged_or_deleted()
    {
        SiteFile[] site = [File("a.html", "1"), File("b.html", "2"), File("c.html", "3")];
        RemoteFile[] there = [new("b.html", 10, "2"), new("c.html", 10, "old"), new("d.html", 10, "4")];

        var plan = DeployPlan.Of(site, there, static _ => false);

        Assert.That(plan.New.Select(static file => file.Path), Is.EqualTo(new[] { "a.html" }));
        Assert.That(plan.Changed.Select(static file => file.Path), Is.EqualTo(new[] { "c.html" }));
        Assert.That(plan.Unchanged.Select(static file => file.Path), Is.EqualTo(new[] { "b.html" }));
        Assert.That(plan.Deleted.Select(static file => file.Path), Is.EqualTo(new[] { "d.html" }));
    }

    [Test]
    public void The_same_on_both_sides_is_nothing_to_do()
        => Assert.That(DeployPlan.Of([File("a", "1")], [new("a", 10, "1")], static _ => false).IsNothing, Is.True);

    [TestCase(10, "")]
    [TestCase(10, "2")]
    [TestCase(11, "1")]
    public void What_is_not_known_to_be_the_same_is_sent(long size, string fingerprint)
        => Assert.That(DeployPlan.Of([File("a", "1")], [new("a", size, fingerprint)], static _ => false).Changed, Has.Length.EqualTo(1));

    [Test]
    public void All_is_sent_when_asked_for()
        => Assert.That(DeployPlan.Of([File("a", "1")], [new("a", 10, "1")], static _ => false, isForced: true).Changed, Has.Length.EqualTo(1));

    [Test]
    public void Files_of_others_stay()
    {
        RemoteFile[] there = [new("media/film.mp4", 10, ""), new("notes.txt", 10, "") { IsOurs = false }, new("old.html", 10, "")];

        var plan = DeployPlan.Of([], there, static path => path.StartsWith("media/", StringComparison.Ordinal));

        Assert.That(plan.Deleted.Select(static file => file.Path), Is.EqualTo(new[] { "old.html" }));
        Assert.That(plan.Kept, Is.EqualTo(2));
    }

    [Test]
    public void What_pages_show_goes_before_them_and_the_home_page_after_all_others()
    {
        SiteFile[] site =
        [
            File("index.html"), File("recaps/index.html"), File("recaps/new/index.html"), File("recaps/old/index.html"), File("css/new.css"),
            File("photo.jpg"), File("index.xml"), File("new.json"),
        ];
        RemoteFile[] there =
        [
            .. site.Where(static file => !file.Path.Contains("new", StringComparison.Ordinal)).Select(static file => new RemoteFile(file.Path, 10, "old")),
        ];

        var plan = DeployPlan.Of(site, there, static _ => false);

        Assert.That(plan.Stages.Select(static stage => string.Join(' ', stage.Select(static file => file.Path))), Is.EqualTo(new[]
        {
            "css/new.css new.json photo.jpg",
            "recaps/new/index.html",
            "recaps/old/index.html recaps/index.html",
            "index.html",
            "index.xml",
        }));
    }

    [Test]
    public void Pages_are_deleted_before_what_they_show()
    {
        var plan = DeployPlan.Of([], [new("a/photo.jpg", 10, ""), new("a/index.html", 10, "")], static _ => false);

        Assert.That(plan.Deletes.Select(static group => string.Join(' ', group)), Is.EqualTo(new[] { "a/index.html", "a/photo.jpg" }));
    }

    [TestCase("index.html", "public, max-age=60")]
    [TestCase("index.xml", "public, max-age=60")]
    [TestCase("derived/photo-00925d0ce0c5bf37.webp", "public, max-age=31536000, immutable")]
    [TestCase("css/summit.3f9a04c1d2e5.css", "public, max-age=31536000, immutable")]
    [TestCase("photo.jpg", "public, max-age=3600")]
    [TestCase("media/talk.mp4", "no-store")]
    public void Files_are_kept_as_long_as_their_names_last(string path, string value)
        => Assert.That(new CacheHeaders([new("/media/*", "no-store")]).Of(path), Is.EqualTo(value));

    private static SiteFile File(string path, string fingerprint = "new") => new(path, "", 10, 0) { Fingerprint = fingerprint };
}

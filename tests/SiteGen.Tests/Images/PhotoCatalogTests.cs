using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Images;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Images;

public sealed class PhotoCatalogTests
{
    private static readonly SourceLocation Place = new("content/recaps/lisbon/index.md", 7, 3);

    private TempFolder _folder = null!;

    [SetUp]
    public void MakeSite()
    {
        _folder = new TempFolder();
        _folder.Write("site.yaml", "title: Recaps\nbaseURL: https://example.org/blog/\n");
        _folder.Write("content/recaps/lisbon/index.md", "---\ntitle: Lisbon\n---\n");
        _folder.Write("content/recaps/single.md", "---\ntitle: Single\n---\n");
        foreach (var name in (string[])["team.jpg", "my photo.jpg", "100%.jpg", "a#1.jpg", "UP.JPG", "o\u0308l.jpg", "img_0123.jpg", "sub/deep.jpg"])
        {
            _folder.Write($"content/recaps/lisbon/{name}", Pictures.Jpeg(64, 48));
        }

        _folder.Write("content/recaps/lisbon/broken.jpg", Pictures.Jpeg(64, 48)[..300]);
        _folder.Write("static/img/logo.png", Pictures.Png(32, 32));
        _folder.Write("assets/art.png", Pictures.Png(32, 32));
    }

    [TearDown]
    public void DropSite() => _folder.Dispose();

    [TestCase("team.jpg", "recaps/lisbon/team.jpg")]
    [TestCase("./team.jpg", "recaps/lisbon/team.jpg")]
    [TestCase("../lisbon/team.jpg", "recaps/lisbon/team.jpg")]
    [TestCase("team.jpg?width=300#right", "recaps/lisbon/team.jpg")]
    [TestCase("/recaps/lisbon/team.jpg", "recaps/lisbon/team.jpg")]
    [TestCase("/blog/recaps/lisbon/team.jpg", "recaps/lisbon/team.jpg")]
    [TestCase("https://example.org/blog/recaps/lisbon/team.jpg", "recaps/lisbon/team.jpg")]
    [TestCase("my photo.jpg", "recaps/lisbon/my photo.jpg")]
    [TestCase("my%20photo.jpg", "recaps/lisbon/my photo.jpg")]
    [TestCase("100%.jpg", "recaps/lisbon/100%.jpg")]
    [TestCase("100%25.jpg", "recaps/lisbon/100%.jpg")]
    [TestCase("a%231.jpg", "recaps/lisbon/a#1.jpg")]
    [TestCase("UP.JPG", "recaps/lisbon/UP.JPG")]
    [TestCase("\u00F6l.jpg", "recaps/lisbon/o\u0308l.jpg")]
    [TestCase("sub/deep.jpg", "recaps/lisbon/sub/deep.jpg")]
    [TestCase("/img/logo.png", "img/logo.png")]
    [TestCase("../../img/logo.png", "img/logo.png")]
    [TestCase("/art.png", "art.png")]
    public void A_link_leads_where_a_browser_would_go(string link, string file)
    {
        var found = Find(link);

        Assert.That(found.Diagnostics, Is.Empty);
        Assert.That(found.Value?.File.Inside, Is.EqualTo(file));
    }

    [TestCase("https://elsewhere.org/team.jpg")]
    [TestCase("//elsewhere.org/team.jpg")]
    [TestCase("data:image/png;base64,AAAA")]
    [TestCase("")]
    [TestCase("#top")]
    public void Pictures_of_others_are_none_of_ours(string link)
    {
        var found = Find(link);

        Assert.That((found.Value, found.Diagnostics.Length), Is.EqualTo(((Photo?)null, 0)));
    }

    [TestCase("Team.jpg", "did you mean 'team.jpg'?")]
    [TestCase("team.JPG", "did you mean 'team.jpg'?")]
    [TestCase("team.png", "did you mean 'team.jpg'?")]
    [TestCase("up.jpeg", "did you mean 'UP.JPG'?")]
    [TestCase("taem.jpg", "did you mean 'team.jpg'?")]
    [TestCase("/img/Logo.PNG", "did you mean '/img/logo.png'?")]
    [TestCase("logo.png", "did you mean '/img/logo.png'?")]
    [TestCase("/team.jpg", "did you mean 'team.jpg'?")]
    [TestCase("a#1.jpg", "did you mean 'a%231.jpg'?")]
    [TestCase("My Photo.jpeg", "did you mean 'my%20photo.jpg'?")]
    [TestCase("img_0124.jpg", "Put the picture beside the page or into static/, or correct its address.")]
    [TestCase("nothing-like-it.jpg", "Put the picture beside the page or into static/, or correct its address.")]
    public void A_missing_picture_is_told_with_what_was_meant(string link, string hint)
    {
        var found = Find(link);

        Assert.That(found.Value, Is.Null);
        Assert.That(found.Diagnostics.Select(static item => item.ToString()), Has.One.Contains($"there is no picture '{link}'"));
        Assert.That(found.Diagnostics[0].Hint, Is.EqualTo(hint));
    }

    [Test]
    public void A_picture_outside_of_the_site_is_none()
    {
        Assert.That(Find("../../../../secret.jpg").Diagnostics[0].Message, Is.EqualTo("the picture '../../../../secret.jpg' is outside of the site"));
    }

    [Test]
    public void A_page_that_is_a_folder_to_browsers_has_no_files_beside_its_text()
    {
        _folder.Write("content/recaps/beside.jpg", Pictures.Jpeg(64, 48));

        Assert.That(Find("beside.jpg", "recaps/single.md").Diagnostics[0].Hint, Is.EqualTo("did you mean '/recaps/beside.jpg'?"));
    }

    [Test]
    public void A_damaged_picture_is_told_where_it_is_used()
    {
        var found = Find("broken.jpg");

        Assert.That(found.Value, Is.Null);
        Assert.That(found.Diagnostics[0].Location, Is.EqualTo(Place));
        Assert.That(found.Diagnostics[0].Message, Does.StartWith("'content/recaps/lisbon/broken.jpg' cannot be decoded: "));
    }

    [Test]
    public void Where_the_site_resolves_images_case_does_not_count()
    {
        _folder.Write("site.yaml", "title: Recaps\nmarkup:\n  goldmark:\n    renderHooks:\n      image:\n        useEmbedded: always\n");

        Assert.That(Find("TEAM.jpg").Value?.File.Inside, Is.EqualTo("recaps/lisbon/team.jpg"));
    }

    [Test]
    public void Front_matter_may_want_other_copies_of_one_picture()
    {
        _folder.Write("content/recaps/lisbon/index.md", """
            ---
            title: Lisbon
            resources:
              - src: team.jpg
                params:
                  images: { formats: [webp], widths: [32], quality: { webp: 90 }, colour: red }
            ---
            """);

        var found = Find("team.jpg");
        var plan = ImagePlan.Of(found.Value!, new ImagesConfig())!;

        Assert.That(plan.Sources.Single().Variants.Select(static variant => (variant.Recipe.Width, variant.Recipe.Quality)), Is.EqualTo(new[] { (32, 90) }));
        Assert.That(found.Diagnostics.Select(static item => item.Message), Is.EqualTo(new[] { "unknown key 'images.colour'" }));
        Assert.That(ImagePlan.Of(Find("my photo.jpg").Value!, new ImagesConfig())!.Sources, Has.Length.EqualTo(2));
    }

    [Test]
    public void What_was_measured_is_kept()
    {
        var first = Find("team.jpg").Value;
        var path = _folder.File("content/recaps/lisbon/team.jpg");
        var time = File.GetLastWriteTimeUtc(path);
        File.WriteAllBytes(path, new byte[new FileInfo(path).Length]);
        File.SetLastWriteTimeUtc(path, time);

        var kept = Find("team.jpg").Value!;
        Assert.That(kept, Is.EqualTo(first! with { File = kept.File, Metadata = kept.Metadata }));

        File.SetLastWriteTimeUtc(path, time.AddSeconds(1));
        Assert.That(Find("team.jpg").Diagnostics[0].Rule, Is.EqualTo(ImageRules.NotAPicture));
    }

    private Outcome<Photo?> Find(string link, string page = "recaps/lisbon/index.md")
    {
        var plan = SiteBuilder.Plan(new BuildRequest { Root = _folder.Path, Time = FixedTime.Default, Workers = 1 }, CancellationToken.None);
        return plan.Photos!.Find(plan.Site.Pages.Single(one => one.Source?.File.Inside == page), link, Place);
    }
}

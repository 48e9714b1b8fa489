using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Images.Galleries;
using SiteGen.Images.Notes;
using SiteGen.Tests.Content;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Images;

/// <summary>Which files the patterns of a gallery name.</summary>
public sealed class PictureSearchTests
{
    private static readonly string[] Beside =
    [
        "r/photos/IMG_10.JPG", "r/photos/IMG_2.jpg", "r/photos/IMG_2.txt", "r/photos/scan.png", "r/photos/late/1.jpeg", "r/100% #1 Łódź.jpg",
        "r/team [1].jpg", "r/team 1.jpg", "r/cover.webp", "r/photos/index.html.jpg",
    ];

    private static readonly string[] Static = ["photos/static.jpg", "images/a.avif", "images/b.HEIC", "images/deep/er/c.tiff"];

    private static readonly string[] Assets = ["images/asset.jpg", "drawn/logo.svg", "drawn/photo.jpg"];

    [TestCase("photos/*.jpg", "IMG_2.jpg IMG_10.JPG index.html.jpg")]
    [TestCase("photos/*", "IMG_2.jpg IMG_10.JPG index.html.jpg scan.png")]
    [TestCase("photos", "IMG_2.jpg IMG_10.JPG index.html.jpg scan.png")]
    [TestCase("photos/", "IMG_2.jpg IMG_10.JPG index.html.jpg scan.png")]
    [TestCase("./photos/*.png", "scan.png")]
    [TestCase("PHOTOS/*.PNG", "scan.png")]
    [TestCase("photos/*.{png,jpeg}", "scan.png")]
    [TestCase("photos/**", "IMG_2.jpg IMG_10.JPG index.html.jpg 1.jpeg scan.png")]
    [TestCase("photos/**/*.jpeg", "1.jpeg")]
    [TestCase("photos/**/*.png", "scan.png")]
    [TestCase("*/*.png", "scan.png")]
    [TestCase("photos/IMG_?.jpg", "IMG_2.jpg")]
    [TestCase("photos/img_[0-9].jpg", "IMG_2.jpg")]
    [TestCase("photos/IMG_10.jpg", "IMG_10.JPG")]
    [TestCase("*.jpg", "100% #1 Łódź.jpg team 1.jpg team [1].jpg")]
    [TestCase("100% #1 Łódź.jpg", "100% #1 Łódź.jpg")]
    [TestCase("100% #1 ŁÓDŹ.*", "100% #1 Łódź.jpg")]
    [TestCase("team [1].jpg", "team [1].jpg")]
    [TestCase("team ?.jpg", "team 1.jpg")]
    [TestCase("/photos/*", "static.jpg")]
    [TestCase("images/*", "a.avif b.HEIC")]
    [TestCase("images/**", "a.avif b.HEIC c.tiff")]
    [TestCase("images/deep/../*.avif", "a.avif")]
    [TestCase("images/asset.jpg", "asset.jpg")]
    [TestCase("drawn/*", "logo.svg photo.jpg")]
    [TestCase("", "100% #1 Łódź.jpg cover.webp team 1.jpg team [1].jpg")]
    public void Finds(string pattern, string names)
    {
        var (found, mistakes) = Search([pattern]);

        Assert.That((Names(found), mistakes), Is.EqualTo((names, ImmutableArray<Diagnostic>.Empty)));
    }

    [Test]
    public void Patterns_keep_their_order_and_a_picture_is_shown_once()
    {
        var (found, _) = Search(["photos/scan.png", "team 1.jpg", "photos/*"]);

        Assert.That(Names(found), Is.EqualTo("scan.png team 1.jpg IMG_2.jpg IMG_10.JPG index.html.jpg"));
    }

    [Test]
    public void By_name_all_are_sorted_together()
    {
        var (found, _) = Search(["photos/scan.png", "team 1.jpg", "cover.webp"], order: GalleryOrder.Name);

        Assert.That(Names(found), Is.EqualTo("cover.webp scan.png team 1.jpg"));
    }

    [TestCase("photos/*.html.*", "IMG_2.jpg IMG_10.JPG scan.png")]
    [TestCase("IMG*", "index.html.jpg scan.png")]
    [TestCase("photos/{IMG,index}*", "scan.png")]
    [TestCase("none.jpg", "IMG_2.jpg IMG_10.JPG index.html.jpg scan.png")]
    public void Leaves_out(string except, string names)
    {
        var (found, _) = Search(["photos/*"], except: [except]);

        Assert.That(Names(found), Is.EqualTo(names));
    }

    [Test]
    public void Notes_list_and_hide()
    {
        var (found, _) = Search(["photos/*"], "- scan.png\n- IMG_10.JPG\n- IMG_2.jpg: { hidden: true }\n");

        Assert.That(Names(found), Is.EqualTo("scan.png IMG_10.JPG index.html.jpg"));
    }

    [Test]
    public void A_hidden_picture_is_shown_to_who_names_it()
    {
        var (found, _) = Search(["photos/scan.png"], "scan.png: { hidden: true }\n");

        Assert.That(Names(found), Is.EqualTo("scan.png"));
    }

    [Test]
    public void A_pattern_that_only_hidden_pictures_fit_is_told()
    {
        var (found, mistakes) = Search(["photos/*", "team 1.jpg"], "\"*\": { hidden: true }\n");

        Assert.That((Names(found), mistakes.Single().ToString()), Is.EqualTo(
            ("team 1.jpg", "content/r/index.md(9,1): warning SG3102: all pictures that fit 'photos/*' are hidden")));
    }

    [TestCase("fotos/*.jpg", "SG3101: gallery folder 'fotos' does not exist", "did you mean 'photos'?")]
    [TestCase("fotos", "SG3101: gallery folder 'fotos' does not exist", "did you mean 'photos'?")]
    [TestCase("photos/laet/*", "SG3101: gallery folder 'photos/laet' does not exist", "did you mean 'photos/late'?")]
    [TestCase("elsewhere/*", "SG3101: gallery folder 'elsewhere' does not exist", null)]
    [TestCase("photos/*.gif", "SG3102: no picture fits 'photos/*.gif'", "The folder has 'IMG_2.jpg', 'IMG_10.JPG', 'index.html.jpg' and 2 more.")]
    [TestCase("drawn/*.gif", "SG3102: no picture fits 'drawn/*.gif'", "The folder has 'logo.svg', 'photo.jpg'.")]
    [TestCase("photos/IMG_2.png", "SG3102: there is no picture 'photos/IMG_2.png'", "did you mean 'IMG_2.jpg'?")]
    [TestCase("photos/nothing.png", "SG3102: there is no picture 'photos/nothing.png'", null)]
    [TestCase("photos/clip.mp4", "SG3102: 'photos/clip.mp4' is a film", null)]
    [TestCase("../../etc/*", "SG3103: '../../etc/*' leads out of the site", null)]
    [TestCase("photos/../../x.jpg", "SG3103: 'photos/../../x.jpg' leads out of the site", null)]
    [TestCase("%2e%2e/*", "SG3103: '%2e%2e/*' leads out of the site", null)]
    [TestCase("photos/*.{jpg", "SG3104: 'photos/*.{jpg' is no pattern that can be used", null)]
    [TestCase("https://ex.org/a.jpg", "SG3101: gallery folder 'https:/ex.org' does not exist", null)]
    public void Tells_what_is_wrong(string pattern, string message, string? hint)
    {
        var mistake = Search([pattern]).Diagnostics.Single();

        Assert.That(mistake.ToString(), Is.EqualTo($"content/r/index.md(9,1): warning {message}"));
        Assert.That(hint is null || mistake.Hint == hint, mistake.Hint);
    }

    [Test]
    public void Links_on_disk_are_followed_as_they_are_for_all_files()
    {
        using var folder = new TempFolder();
        folder.Write("elsewhere/secret.jpg", "x");
        folder.Write("site/static/in.jpg", "x");
        File.CreateSymbolicLink(folder.File("site/static/out.jpg"), folder.File("elsewhere/secret.jpg"));
        File.CreateSymbolicLink(folder.File("site/static/twin.jpg"), folder.File("site/static/in.jpg"));
        Directory.CreateSymbolicLink(folder.File("site/static/linked"), folder.File("elsewhere"));
        var site = MadeSite.Of(("r/index.md", ""));
        var files = new[] { "in.jpg", "out.jpg", "twin.jpg", "linked/secret.jpg" }
            .Select(name => new SourceFile(new($"static/{name}"), name, folder.File($"site/static/{name}"), 1, 1));

        var (found, mistakes) = new PictureSearch(site, new() { Static = [.. files] }, PhotoNotes.None)
            .Find(site.PageOf("r/index.md"), new([new("**", default)], default));

        Assert.That((Names(found), mistakes), Is.EqualTo(("in.jpg secret.jpg out.jpg twin.jpg", ImmutableArray<Diagnostic>.Empty)));
    }

    [Test]
    public void Of_assets_only_what_is_shown_as_it_is_has_an_address()
    {
        var (found, _) = Search(["drawn/*"]);

        Assert.That(found.Select(static picture => picture.Url?.Value), Is.EqualTo(new[] { "/drawn/logo.svg", null }));
    }

    [Test]
    public void Of_assets_what_is_published_is_what_the_page_s_language_says()
    {
        var config = MadeSite.Config with
        {
            Languages = [new("en") { Config = MadeSite.Config }, new("pl") { Config = MadeSite.Config with { Galleries = new() { HasDownload = true } } }],
        };
        var site = MadeSite.With(config, ("a.md", ""), ("a.pl.md", "")).Value;
        var search = new PictureSearch(site, new() { Assets = [At("assets", "drawn/photo.jpg")] }, PhotoNotes.None);

        var found = new[] { "a.pl.md", "a.md" }.Select(name => search.Find(site.PageOf(name), new([new("drawn/*", default)], default)).Value.Single());

        Assert.That(found.Select(static picture => picture.Url?.Value), Is.EqualTo(new[] { "/drawn/photo.jpg", null }));
    }

    private static string Names(ImmutableArray<FoundPicture> found) => string.Join(' ', found.Select(static picture => picture.File.Path.Name));

    private static Outcome<ImmutableArray<FoundPicture>> Search(
        string[] patterns, string notes = "", string[]? except = null, GalleryOrder order = GalleryOrder.AsGiven)
    {
        using var folder = new TempFolder();
        folder.Write("photos.yaml", notes);
        var site = MadeSite.Of([("r/index.md", "---\ntitle: R\n---\n"), .. Beside.Select(static name => (name, ""))]);
        var noted = MadeSite.Source("r/photos/photos.yaml") with { FullPath = folder.File("photos.yaml") };
        var read = PhotoNotes.Read(new() { Content = [noted, .. Beside.Select(MadeSite.Source)] }, new SiteConfig { IsHugo = true }).Value;
        var tree = new SourceTree { Static = [.. Static.Select(name => At("static", name))], Assets = [.. Assets.Select(name => At("assets", name))] };
        var place = new SourceLocation("content/r/index.md", 9, 1);
        var request = new GalleryRequest([.. patterns.Select(pattern => new WrittenPattern(pattern, place))], place)
        {
            Except = [.. (except ?? []).Select(pattern => new WrittenPattern(pattern, place))],
            Order = order,
        };
        return new PictureSearch(site, tree, read).Find(site.PageOf("r/index.md"), request);
    }

    private static SourceFile At(string folder, string inside) => new(new($"{folder}/{inside}"), inside, $"/site/{folder}/{inside}", 1, 1);
}

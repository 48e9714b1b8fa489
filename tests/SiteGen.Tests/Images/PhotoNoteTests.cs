using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Images.Notes;
using SiteGen.Tests.Content;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Images;

/// <summary>What authors say about photos beside them: <c>photos.yaml</c> and the <c>resources</c> of front matter.</summary>
public sealed class PhotoNoteTests
{
    private static readonly string[] Pictures = ["r/team.jpg", "r/IMG_2.JPG", "r/a [1].png", "r/days/1.jpg", "r/days/2.jpg"];

    [TestCase("team.jpg: The team", "r/team.jpg", null, "The team")]
    [TestCase("team.jpg: { alt: Nine people, caption: The *team* }", "r/team.jpg", "Nine people", "The *team*")]
    [TestCase("team.jpg: { title: The team }", "r/team.jpg", null, "The team")]
    [TestCase("team.jpg: { title: Other, caption: The team }", "r/team.jpg", null, "The team")]
    [TestCase("team.jpg: { alt: \"\" }", "r/team.jpg", "", null)]
    [TestCase("team.jpg: { alt: }", "r/team.jpg", null, null)]
    [TestCase("team.jpg:", "r/team.jpg", null, null)]
    [TestCase("TEAM.JPG: The team", "r/team.jpg", null, "The team")]
    [TestCase("img_2.jpg: Lunch", "r/IMG_2.JPG", null, "Lunch")]
    [TestCase("./team.jpg: The team", "r/team.jpg", null, "The team")]
    [TestCase("\"a [1].png\": First", "r/a [1].png", null, "First")]
    [TestCase("\"*.jpg\": { alt: A photo }\nteam.jpg: The team", "r/team.jpg", "A photo", "The team")]
    [TestCase("\"*.jpg\": Any\nteam.jpg: The team", "r/team.jpg", null, "The team")]
    [TestCase("\"*.jpg\": Any", "r/days/1.jpg", null, null)]
    [TestCase("\"days/*\": A day", "r/days/1.jpg", null, "A day")]
    [TestCase("\"**.jpg\": Any", "r/days/1.jpg", null, "Any")]
    [TestCase("days/1.jpg: The first", "r/days/1.jpg", null, "The first")]
    [TestCase("- team.jpg: The team", "r/team.jpg", null, "The team")]
    [TestCase("- { src: team.jpg, alt: Nine, caption: The team }", "r/team.jpg", "Nine", "The team")]
    [TestCase("2020: no picture\nteam.jpg: 2021", "r/team.jpg", null, "2021")]
    public void Says_of(string yaml, string picture, string? alt, string? caption)
    {
        var note = Read(("r/photos.yaml", yaml)).Value.Of(Page(), Picture(picture));

        Assert.That((note.Alt, note.Caption), Is.EqualTo((alt, caption)));
    }

    [TestCase("photos.yml", "team.jpg: The team")]
    [TestCase("photos.toml", "\"team.jpg\" = \"The team\"")]
    [TestCase("photos.json", "{\"team.jpg\": \"The team\"}")]
    public void Other_languages_of_data_will_do(string name, string text)
    {
        var note = Read(($"r/{name}", text)).Value.Of(Page(), Picture("r/team.jpg"));

        Assert.That(note.Caption, Is.EqualTo("The team"));
    }

    [Test]
    public void A_list_keeps_its_order()
    {
        var notes = Read(("r/photos.yaml", "- team.jpg\n- IMG_2.JPG: Lunch\n")).Value;

        Assert.That(Pictures.Select(name => notes.Of(Page(), Picture(name)).Place), Is.EqualTo(new int?[] { 0, 1, null, null, null }));
    }

    [Test]
    public void A_hidden_photo_is_told()
    {
        var notes = Read(("r/photos.yaml", "IMG_2.JPG: { hidden: true }\n")).Value;

        Assert.That(Pictures.Select(name => notes.Of(Page(), Picture(name)).IsHidden), Is.EqualTo(new bool?[] { null, true, null, null, null }));
    }

    [TestCase("\"*.jpg\": { hidden: true }\nteam.jpg: { hidden: false }")]
    [TestCase("team.jpg: { hidden: false }\n\"*.jpg\": { hidden: true }")]
    public void What_hides_many_photos_does_not_hide_one_that_is_said_to_be_shown(string yaml)
    {
        var note = Read(("r/photos.yaml", yaml)).Value.Of(Page(), Picture("r/team.jpg"));

        Assert.That(note.IsHidden, Is.False);
    }

    [Test]
    public void The_nearest_file_speaks_first()
    {
        var notes = Read(("r/photos.yaml", "\"days/*\": { alt: A day, caption: Far }\n"), ("r/days/photos.yaml", "1.jpg: Near\n")).Value;

        var note = notes.Of(Page(), Picture("r/days/1.jpg"));

        Assert.That((note.Alt, note.Caption), Is.EqualTo(("A day", "Near")));
    }

    [Test]
    public void Front_matter_speaks_before_the_file()
    {
        var page = Page("resources:\n- src: team.jpg\n  title: From the page\n- src: IMG*\n  params: { alt: Lunch }\n");

        var notes = Read(("r/photos.yaml", "\"*.jpg\": { alt: A photo, caption: From the file }\n")).Value;

        Assert.That(
            Pictures.Take(2).Select(name => notes.Of(page, Picture(name))).Select(static note => (note.Alt, note.Caption)),
            Is.EqualTo(new (string?, string?)[] { ("A photo", "From the page"), ("Lunch", "From the file") }));
    }

    [TestCase("team.jpg: { captoin: x }", "r/photos.yaml(1,13): warning SG3140: unknown key 'captoin'", "did you mean 'caption'?")]
    [TestCase("teem.jpg: x", "r/photos.yaml(1,1): warning SG3141: there is no picture 'teem.jpg'", "did you mean 'team.jpg'?")]
    [TestCase("\"*.gif\": x", "r/photos.yaml(1,1): warning SG3141: no picture fits '*.gif'", null)]
    [TestCase("team.jpg: [x]", "r/photos.yaml(1,11): warning SG3140: a photo with what is said of it was expected here, not a list", null)]
    [TestCase("team.jpg: { hidden: perhaps }", "r/photos.yaml(1,21): warning SG3140: 'hidden' takes true or false, not 'perhaps'", null)]
    [TestCase("just a text", "r/photos.yaml(1,1): warning SG3140: a photo with what is said of it was expected here, not a text", null)]
    [TestCase("- { alt: x, caption: y }", "r/photos.yaml(1,3): warning SG3140: a photo with what is said of it was expected here, not a map", null)]
    public void A_mistake_is_a_warning(string yaml, string message, string? hint)
    {
        var mistake = Read(("r/photos.yaml", yaml)).Diagnostics.Single();

        Assert.That((mistake.ToString(), hint is null ? null : mistake.Hint), Is.EqualTo(($"content/{message}", hint)));
    }

    [TestCase("team.jpg: [\n")]
    [TestCase("a: b\n  c: d\n")]
    [TestCase("\t- x")]
    public void What_cannot_be_read_is_a_warning_too(string yaml)
    {
        var mistakes = Read(("r/photos.yaml", yaml)).Diagnostics;

        Assert.That(mistakes.Select(static mistake => mistake.Severity).Distinct(), Is.EqualTo([Severity.Warning]));
    }

    [Test]
    public void A_file_of_that_name_without_pictures_is_another_file()
    {
        var mistakes = Read(("other/photos.yaml", "- whatever: [1, 2]\n")).Diagnostics;

        Assert.That(mistakes, Is.Empty);
    }

    private static Page Page(string frontMatter = "")
        => MadeSite.Of([("r/index.md", $"---\ntitle: R\n{frontMatter}---\n"), .. Pictures.Select(static name => (name, ""))]).PageOf("r/index.md");

    private static SourceFile Picture(string name) => MadeSite.Source(name);

    private static Outcome<PhotoNotes> Read(params (string Path, string Text)[] notes)
    {
        using var folder = new TempFolder();
        foreach (var (path, text) in notes)
        {
            folder.Write(path, text);
        }

        var files = notes.Select(note => MadeSite.Source(note.Path) with { FullPath = folder.File(note.Path) });
        return PhotoNotes.Read(new() { Content = [.. files, .. Pictures.Select(Picture)] }, MadeSite.Config);
    }
}

using SiteGen.Configuration;
using SiteGen.Files;
using SiteGen.Images;
using SiteGen.Images.Measuring;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Images;

public sealed class DerivedFilesTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly ImagesConfig Config = new() { Formats = [ImageFormat.WebP], Widths = [100, 200] };

    private TempFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TempFolder();

    [TearDown]
    public void DropFolder() => _folder.Dispose();

    private DerivedFiles Files => new(_folder.File("cache"), Now);

    [Test]
    public void Copies_are_kept_and_found_again()
    {
        var variants = Variants("a.jpg");

        Assert.That(variants.Any(Files.Has), Is.False);
        Assert.That(Files.Make(variants), Is.Empty);

        Assert.That(variants.All(Files.Has), Is.True);
        Assert.That(_folder.Files("cache"), Has.Count.EqualTo(4), "nothing half-written stays");
    }

    [Test]
    public void Copies_stay_out_of_git_even_if_the_build_fails_later()
    {
        new DerivedFiles(_folder.File("site/.sitegen/images"), Now).Make(Variants("a.jpg"));

        Assert.That(_folder.Files("site/.sitegen").Keys, Does.Contain(".gitignore"));
    }

    [Test]
    public void A_photo_under_another_name_is_no_other_photo()
    {
        Files.Make(Variants("a.jpg"));

        Assert.That(Variants("b.jpg").All(Files.Has), Is.True);
        Assert.That(Variants("b.jpg")[0].Url.Value, Does.StartWith("/derived/b-"));
    }

    [Test]
    public void Other_pixels_and_other_recipes_are_other_copies()
    {
        Files.Make(Variants("a.jpg"));

        Assert.That(Variants("c.jpg", Pictures.Jpeg(301, 200)).Any(Files.Has), Is.False);
        Assert.That(Variants("a.jpg", config: Config with { Quality = Config.Quality.SetItem(ImageFormat.WebP, 33) })
            .Where(static variant => variant.Recipe.Format == ImageFormat.WebP).Any(Files.Has), Is.False);
    }

    [Test]
    public void What_no_build_used_for_a_month_is_deleted()
    {
        var (old, used) = (Variants("a.jpg"), Variants("c.jpg", Pictures.Jpeg(301, 200)));
        Files.Make([.. old]);
        Files.Make([.. used]);
        foreach (var file in Directory.GetFiles(_folder.File("cache")))
        {
            File.SetLastWriteTimeUtc(file, Now.AddDays(-31).UtcDateTime);
        }

        Assert.That(used.All(Files.Has), Is.True);
        Files.DropUnused([]);

        Assert.That(used.All(Files.Has), Is.True);
        Assert.That(old.Any(Files.Has), Is.False);
    }

    [Test]
    public void A_folder_that_cannot_be_written_is_a_mistake()
    {
        _folder.Write("cache", "a file where the folder should be");

        var mistake = Files.Make(Variants("a.jpg")).Single();

        Assert.That((mistake.Rule, mistake.Location.File), Is.EqualTo((ImageRules.NotEncoded, "a.jpg")));
        Assert.That(mistake.Message, Does.Contain($"cannot be made in '{_folder.File("cache")}'"));
    }

    [Test]
    public void What_a_build_of_another_year_makes_stays_while_it_needs_it()
    {
        var (before, after) = (Variants("a.jpg"), Variants("c.jpg", Pictures.Jpeg(301, 200)));
        Files.Make([.. before]);
        var later = new DerivedFiles(_folder.File("cache"), Now.AddYears(90));
        later.Make([.. after]);

        later.DropUnused(before);

        Assert.That(before.Concat(after).All(Files.Has), Is.True);
    }

    [Test]
    public void A_file_without_a_byte_is_made_again()
    {
        var variants = Variants("a.jpg");
        Files.Make(variants);

        File.WriteAllBytes(Files.PathOf(variants[0]), []);

        Assert.That(variants.Count(Files.Has), Is.EqualTo(variants.Length - 1));
    }

    [Test]
    public void Two_may_write_the_same_file_at_once()
    {
        var file = _folder.File("cache/a");

        WholeFile.Write(file, Now, first =>
        {
            File.WriteAllText(first, "one");
            WholeFile.Write(file, Now, second => File.WriteAllText(second, "other"));
        });

        Assert.That(File.ReadAllText(file), Is.EqualTo("one"));
        Assert.That(File.GetLastWriteTimeUtc(file), Is.EqualTo(Now.UtcDateTime));
    }

    [Test]
    public void A_photo_that_changed_since_it_was_measured_is_a_mistake()
    {
        var variants = Variants("a.jpg");
        _folder.Write("a.jpg", "no photo any more");

        var mistakes = Files.Make(variants);

        Assert.That(mistakes.Select(static item => (item.Rule, item.Location.File)), Is.EqualTo(new[] { (ImageRules.NotEncoded, "a.jpg") }));
        Assert.That(variants.Any(Files.Has), Is.False);
    }

    private ImmutableArray<ImageVariant> Variants(string name, byte[]? bytes = null, ImagesConfig? config = null)
    {
        _folder.Write(name, bytes ?? Pictures.Jpeg(300, 200));
        var file = new FileInfo(_folder.File(name));
        var source = new SourceFile(new(name), name, file.FullName, file.Length, file.LastWriteTimeUtc.Ticks);
        var facts = PhotoMeter.Measure(source, 200_000_000).Facts!;
        var photo = new Photo(source, facts.Hash, facts.Format, facts.Width, facts.Height);
        return [.. ImagePlan.Of(photo, config ?? Config)!.Variants];
    }
}

using SiteGen.Cli.Commands;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

public sealed class SiteRootTests
{
    [TestCase("site.yaml", "content/posts/2026", "")]
    [TestCase("hugo.toml", "static", "")]
    [TestCase("config/_default/hugo.toml", "layouts", "")]
    [TestCase("content/a.md", "content", "")]
    [TestCase("blog/site.json", "blog/content/posts", "blog")]
    [TestCase("config.toml", "", "")]
    public void A_site_is_found_from_any_folder_inside(string file, string start, string root)
    {
        using var folder = new TempFolder();
        folder.Write(file, "");
        Directory.CreateDirectory(folder.File(start));

        Assert.That(Find(folder, start), Is.EqualTo(At(folder, root)));
    }

    [Test]
    public void A_strangers_config_file_further_up_is_not_a_site()
    {
        using var folder = new TempFolder();
        folder.Write("config.json", "{}");
        Directory.CreateDirectory(folder.File("work"));

        Assert.That(Find(folder, "work"), Is.EqualTo(At(folder, "work")));
    }

    [Test]
    public void A_source_that_is_named_is_taken_as_it_is()
    {
        using var folder = new TempFolder();
        folder.Write("site.yaml", "");
        Directory.CreateDirectory(folder.File("other"));

        Assert.That(SiteRoot.Find(folder.Path, "other/"), Is.EqualTo(At(folder, "other")));
    }

    private static string Find(TempFolder folder, string start) => SiteRoot.Find(At(folder, start), source: null);

    private static string At(TempFolder folder, string path) => Path.TrimEndingDirectorySeparator(folder.File(path));
}

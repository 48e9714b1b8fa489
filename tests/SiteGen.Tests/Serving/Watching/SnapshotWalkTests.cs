using SiteGen.Cli.Serving.Watching;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving.Watching;

/// <summary>What is seen where folders are looked at again and again.</summary>
public sealed class SnapshotWalkTests
{
    [Test]
    public void A_link_that_leads_to_itself_hides_no_file_beside_it()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Windows makes links for administrators only");
        }

        using var folder = new TempFolder();
        folder.Write("deep/a.md", "A");
        folder.Write("deep/z.md", "Z");
        File.CreateSymbolicLink(folder.File("deep/loop.md"), "loop.md");

        var seen = SnapshotWalk.Of(new WatchedFolder(folder.Path, true), static _ => true, followsLinks: true);

        Assert.That(seen.Files.Keys.Select(Path.GetFileName), Is.EquivalentTo(new[] { "a.md", "loop.md", "z.md" }));
        Assert.That(seen.Files[folder.File("deep/loop.md")], Is.EqualTo(default((long, long))));
    }
}

using SiteGen.Cli.Serving;

namespace SiteGen.Tests.Serving;

/// <summary>The first words of the line that a change gets.</summary>
public sealed class ChangedFilesTests
{
    private static readonly string Root = Path.GetFullPath("/site");

    [TestCase("content/a.md changed", "content/a.md")]
    [TestCase("content/a.md and 1 other file changed", "content/a.md", "content/b.md")]
    [TestCase("content/a.md and 2 other files changed", "content/a.md", "content/b.md", "static/c.css")]
    [TestCase("nothing changed")]
    public void Files_are_named_and_counted(string expected, params string[] files)
        => Assert.That(ChangedFiles.Words(new FileChanges { Files = [.. files.Select(Full)] }, Root), Is.EqualTo(expected));

    [TestCase("content/new/ changed", "content/new")]
    [TestCase("the site's folder changed", "")]
    public void A_folder_is_named_as_one(string expected, string folder)
        => Assert.That(ChangedFiles.Words(new FileChanges { Folders = [Full(folder)] }, Root), Is.EqualTo(expected));

    private static string Full(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, Root));
}

using SiteGen.Files;

namespace SiteGen.Tests.Files;

/// <summary>What Hugo 0.169 mounts of these files for a value of <c>files</c>.</summary>
public sealed class GlobSliceTests
{
    private static readonly string[] Files = ["_index.md", "blog/note.txt", "blog/one.md", "blog/sub/osub.md", "blog/two.md"];

    [TestCase("", "_index.md blog/note.txt blog/one.md blog/sub/osub.md blog/two.md")]
    [TestCase("**", "_index.md blog/note.txt blog/one.md blog/sub/osub.md blog/two.md")]
    [TestCase("*", "_index.md")]
    [TestCase("**.md", "_index.md")]
    [TestCase("**index.md", "_index.md")]
    [TestCase("**one.md", "")]
    [TestCase("**/*.md", "_index.md blog/one.md blog/sub/osub.md blog/two.md")]
    [TestCase("**/**/osub.md", "blog/sub/osub.md")]
    [TestCase("blog/**.md", "blog/one.md blog/two.md")]
    [TestCase("/blog/one.md", "blog/one.md")]
    [TestCase("blog", "")]
    [TestCase("blog/[ot]*", "blog/one.md blog/two.md")]
    [TestCase("blog/{one,t*}.md", "blog/one.md blog/two.md")]
    [TestCase("{one,two}.md", "")]
    [TestCase("!blog/one.md", "")]
    [TestCase("! blog/one.md", "_index.md blog/note.txt blog/sub/osub.md blog/two.md")]
    [TestCase("! /blog/one.md", "_index.md blog/note.txt blog/sub/osub.md blog/two.md")]
    [TestCase("! **/ONE.md", "_index.md blog/note.txt blog/sub/osub.md blog/two.md")]
    [TestCase("! **/o*", "_index.md blog/note.txt blog/two.md")]
    [TestCase("! blog/o*|! **/tw?.md", "_index.md blog/note.txt blog/sub/osub.md")]
    [TestCase("! blog", "_index.md")]
    [TestCase("! blog/", "_index.md blog/note.txt blog/one.md blog/sub/osub.md blog/two.md")]
    [TestCase("! blog/*", "_index.md")]
    [TestCase("! blog/**|blog/sub/*", "")]
    [TestCase("blog/sub/*|! blog/**", "blog/sub/osub.md")]
    [TestCase("! blog/sub/**|blog/**", "blog/note.txt blog/one.md blog/two.md")]
    [TestCase("blog/**|! **/two.md", "blog/note.txt blog/one.md blog/sub/osub.md blog/two.md")]
    [TestCase("**/one.md|*.md", "_index.md blog/one.md")]
    public void The_first_glob_that_matches_decides(string globs, string expected)
    {
        var slice = GlobSlice.Of([.. globs.Split('|', StringSplitOptions.RemoveEmptyEntries)]);

        var kept = Files.Where(file => !FoldersOf(file).Any(slice.LeavesOut) && slice.Matches(file));

        Assert.That(string.Join(' ', kept), Is.EqualTo(expected));
    }

    private static IEnumerable<string> FoldersOf(string file)
    {
        for (var slash = file.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = file.IndexOf('/', slash + 1))
        {
            yield return file[..slash];
        }
    }
}

namespace SiteGen.Tests.Data;

/// <summary>YAML front matter of whole sites that lie beside the repository; tests that want it are skipped where they do not.</summary>
internal static class RealFrontMatter
{
    /// <summary>The sites' folders; skips the test when there are none.</summary>
    public static IEnumerable<string> Sites()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (folder is not null)
        {
            var sites = Path.Combine(folder.FullName, "shared", "corpora", "dev");
            if (Directory.Exists(sites))
            {
                return Directory.EnumerateDirectories(sites).Order(StringComparer.Ordinal).Select(static site => Path.Combine(site, "site"));
            }

            folder = folder.Parent;
        }

        Assert.Ignore("the sites are not here: shared/corpora");
        return [];
    }

    public static IEnumerable<string> Read()
        => Sites().SelectMany(static site => Directory.EnumerateFiles(Path.Combine(site, "content"), "*.md", SearchOption.AllDirectories))
            .Select(static file => FrontMatter(File.ReadAllText(file)))
            .OfType<string>();

    private static string? FrontMatter(string text)
    {
        var body = text.ReplaceLineEndings("\n");
        var end = body.StartsWith("---\n", StringComparison.Ordinal) ? body.IndexOf("\n---", 4, StringComparison.Ordinal) : -1;
        return end < 0 ? null : body[4..(end + 1)];
    }
}

namespace SiteGen.Tests.Content;

/// <summary>HUGO_COMPAT §6: old addresses of a page.</summary>
internal sealed class AliasTests
{
    [TestCase("/old/a", "old/a/index.html")]
    [TestCase("/old/file.html", "old/file.html")]
    [TestCase("/old/file.htm", "old/file.htm")]
    [TestCase("/old/file.txt", "old/file.txt/index.html", Description = "Hugo 0.169 looks for HTML only; older ones took any extension")]
    [TestCase("old-name", "blog/old-name/index.html")]
    [TestCase("../up", "up/index.html")]
    [TestCase("../../../too/high", "too/high/index.html")]
    [TestCase("/z/", "z/index.html")]
    [TestCase("a//b/./c", "blog/a/b/c/index.html")]
    [TestCase("/Old/A B", "Old/A B/index.html")]
    public void An_alias_is_a_file_that_leads_to_the_page(string alias, string expected)
        => Assert.That(Of(alias).Value.PageOf("blog/rel.md").Aliases.Single().OutputFile, Is.EqualTo(expected));

    [Test]
    public void An_alias_with_a_host_is_an_error()
        => Assert.That(
            Of("https://ex.org/x").Diagnostics.Single().ToString(),
            Is.EqualTo("content/blog/rel.md(2,11): error SG1013: 'aliases' must be paths, not 'https://ex.org/x'"));

    private static SiteGen.Diagnostics.Outcome<SiteGen.Content.Site> Of(string alias)
        => MadeSite.With(MadeSite.Config, ("blog/rel.md", $"---\naliases: ['{alias}']\n---\n"));
}

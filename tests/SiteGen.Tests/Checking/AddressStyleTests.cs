using SiteGen.Tests.Support;

namespace SiteGen.Tests.Checking;

/// <summary>Links of sound sites are sound, whatever form the site gives its addresses.</summary>
public sealed class AddressStyleTests
{
    [TestCase("baseURL: https://example.org/")]
    [TestCase("baseURL: https://example.org/blog/")]
    [TestCase("baseURL: https://example.org/blog/\nuglyURLs: true")]
    [TestCase("baseURL: https://example.org/blog/\nrelativeURLs: true")]
    [TestCase("baseURL: https://example.org/blog/\ncanonifyURLs: true")]
    [TestCase("title: Without an address")]
    [TestCase("baseURL: https://example.org/\ndisablePathToLower: true")]
    [TestCase("baseURL: https://example.org/\ndefaultContentLanguage: en\ndefaultContentLanguageInSubdir: true\nlanguages: { en: { weight: 1 }, de: { weight: 2 } }")]
    public void No_address_of_ours_is_told_to_be_broken(string config)
    {
        using var folder = new TempFolder();
        folder.Write("site.yaml", $"{config}\npagination: {{ pagerSize: 1 }}\ntheme: summit\n");
        folder.Write("content/recaps/Łódź.md", "---\ntitle: Łódź\ndate: 2026-05-02\naliases: [/old/]\ntags: [Poland, Q&A]\n---\n\n## A heading\n\n[Here](#a-heading) and {{< relref \"berlin#there\" >}}.\n");
        folder.Write("content/recaps/berlin.md", "---\ntitle: Berlin\ndate: 2026-05-01\ntags: [Germany]\n---\n\n[There]({{< relref \"Łódź\" >}})\n\n## There\n\n- [ ] One\n\nText.[^1]\n\n[^1]: Note.\n");
        folder.Write("content/about.de.md", "---\ntitle: Über\n---\n");
        folder.Write("static/files/a b.txt", "text");

        var run = ProgramRun.Of(folder.Path, "check", "--clock", "2026-06-01T12:00:00Z", "--report", "msbuild");

        Assert.That(run.Output.Split('\n').Where(static line => line.Contains(": error SG600", StringComparison.Ordinal)), Is.Empty);
        Assert.That(run.ExitCode, Is.Zero);
    }
}

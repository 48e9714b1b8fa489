using SiteGen.Templates;

namespace SiteGen.Tests.Templates;

internal sealed class TemplateManualTests
{
    [Test]
    public void The_guide_lists_every_model_and_function()
    {
        var file = Path.Combine(Root(), "content", "guide", "themes.md");
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var start = text.IndexOf(TemplateManual.Heading, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
        {
            File.WriteAllText(file, text[..start] + TemplateManual.Write());
            Assert.Ignore("The guide was written anew.");
        }

        Assert.That(text[start..], Is.EqualTo(TemplateManual.Write()));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SiteGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("the repository's root");
    }
}

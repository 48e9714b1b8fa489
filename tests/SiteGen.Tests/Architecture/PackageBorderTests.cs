namespace SiteGen.Tests.Architecture;

/// <summary>Holds "one package, one folder": a package can be replaced by rewriting one room.</summary>
public sealed class PackageBorderTests
{
    // HtmlSanitizer's own methods name types of AngleSharp.
    [TestCase("AngleSharp", "SiteGen.Checking", "SiteGen.Drafting", "SiteGen.Pads")]
    [TestCase("DiffPlex", "SiteGen.Pads")]
    [TestCase("HtmlSanitizer", "SiteGen.Pads")]
    [TestCase("AWSSDK.Core", "SiteGen.Deploying.S3")]
    [TestCase("AWSSDK.S3", "SiteGen.Deploying.S3")]
    [TestCase("Polly.Core", "SiteGen.Archiving", "SiteGen.Deploying")]
    [TestCase("Markdig", "SiteGen.Markdown")]
    [TestCase("NetVips", "SiteGen.Images")]
    [TestCase("NUglify", "SiteGen.Templates.Assets")]
    [TestCase("QRCoder", "SiteGen.Markdown.Shortcodes")]
    [TestCase("Scriban.Signed", "SiteGen.Templates")]
    [TestCase("Scriban", "SiteGen.Templates")]
    [TestCase("YamlDotNet", "SiteGen.Data")]
    [TestCase("Tomlyn", "SiteGen.Data")]
    [TestCase("System.CommandLine", "SiteGen.Cli")]
    [TestCase("Spectre.Console", "SiteGen.Cli")]
    [TestCase("Spectre.Console.Ansi", "SiteGen.Cli")]
    public void A_package_stays_in_its_room(string package, params string[] rooms)
    {
        var outside = Compiled.AllUses
            .Where(use => use.ToAssembly == package && !rooms.Any(room => IsInside(use.FromNamespace, room)))
            .Select(use => $"{use.From} uses {use.To}")
            .Distinct();

        Assert.That(outside, Is.Empty);
    }

    [Test]
    public void Every_package_has_a_room()
    {
        var known = typeof(PackageBorderTests).GetMethod(nameof(A_package_stays_in_its_room))!
            .GetCustomAttributes(typeof(TestCaseAttribute), false)
            .Select(attribute => (string)((TestCaseAttribute)attribute).Arguments[0]!);

        var used = Compiled.AllUses.Select(use => use.ToAssembly).Where(IsPackage).Distinct();

        Assert.That(used, Is.SubsetOf(known));
    }

    private static bool IsInside(string space, string room)
        => space == room || space.StartsWith($"{room}.", StringComparison.Ordinal);

    // System.CommandLine bears the platform's prefix but is a package all the same.
    private static bool IsPackage(string assembly)
        => assembly.Length > 0 && assembly is not ("SiteGen.Library" or "netstandard" or "mscorlib")
            && (assembly == "System.CommandLine" || !assembly.StartsWith("System.", StringComparison.Ordinal))
            && !assembly.StartsWith("Microsoft.", StringComparison.Ordinal);
}

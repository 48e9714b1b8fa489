using System.Globalization;
using System.Text.Json;
using SiteGen.Cli;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Markdown.Goldmark;

/// <summary>
/// Every row of GOLDMARK_VS_MARKDIG has a case here that is named for it, read as a page of a whole site: some rows are
/// about front matter, shortcodes and the pages that links find.
/// </summary>
public sealed class GoldmarkRowsTests
{
    private const int LastRow = 28;
    private const string FrontMatter = "---\ntitle: x\n---\n";

    private static readonly GoldmarkCase[] All = [.. GoldmarkCase.All("Rows")];

    private readonly Dictionary<GoldmarkCase, string> _bodies = [];

    private static IEnumerable<TestCaseData> Cases
        => All.Select(static one => new TestCaseData(one).SetName($"{{m}}: {one.Title}"));

    [OneTimeSetUp]
    public void List_the_sites()
    {
        foreach (var site in All.GroupBy(static one => one.File, StringComparer.Ordinal))
        {
            GoldmarkCase[] cases = [.. site];
            foreach (var (place, body) in Bodies(cases))
            {
                _bodies[cases[place]] = body;
            }
        }
    }

    [TestCaseSource(nameof(Cases))]
    public void Rows_are_as_Hugo_has_them(object given)
    {
        var one = (GoldmarkCase)given;

        Assert.That(_bodies[one].Trim(), Is.EqualTo(one.Html.Trim()));
    }

    [Test]
    public void Each_row_has_a_case([Range(1, LastRow)] int row)
        => Assert.That(All.Select(static one => one.Title), Has.Some.StartsWith($"Row {row}: "));

    private static IEnumerable<(int Place, string Body)> Bodies(GoldmarkCase[] cases)
    {
        using var site = TempSite.With(
            ("hugo.toml", $"baseURL = \"https://example.org/\"\n{cases[0].Config}"), ("content/other/index.md", FrontMatter));
        for (var i = 0; i < cases.Length; i++)
        {
            var text = cases[i].Markdown;
            site.And($"content/c{i:0000}/i.png", "");
            site.And($"content/c{i:0000}/index.md", text.StartsWith("---", StringComparison.Ordinal) ? text : FrontMatter + text);
        }

        var list = ProgramRun.Inside(site.Root, ["list", "all", "--full", "--json", "--source", site.Root], Engine.Real);
        return [.. list.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read).Where(static page => page.Place >= 0)];
    }

    private static (int Place, string Body) Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var page = json.RootElement;
        var link = page.GetProperty("relpermalink").GetString() ?? "";
        return link.StartsWith("/c", StringComparison.Ordinal)
            && int.TryParse(link.AsSpan(2).TrimEnd('/'), NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? (place, page.GetProperty("content_html").GetString() ?? "")
            : (-1, "");
    }
}

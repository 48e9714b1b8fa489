using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Architecture;

/// <summary>The guide's list of mistakes is made from the rules themselves.</summary>
public sealed class DiagnosticsGuideTests
{
    private const string FirstHeading = "## ";

    private static string Page => Path.Combine(Repository.Root, "content", "guide", "diagnostics.md");

    [Test]
    public void The_guide_lists_every_rule()
    {
        var text = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var start = text.IndexOf(FirstHeading, StringComparison.Ordinal);
        if (Case.IsUpdating)
        {
            File.WriteAllText(Page, text[..start] + Write());
            return;
        }

        Assert.That(text[start..], Is.EqualTo(Write()));
    }

    private static string Write()
    {
        var text = new StringBuilder();
        var rooms = RuleCatalogue.All
            .OrderBy(entry => entry.Rule.Code, StringComparer.Ordinal)
            .GroupBy(entry => TitleOf(entry.Rule.Code));
        foreach (var room in rooms)
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(FirstHeading).Append(room.Key);
            text.Append("\n\n| Code | Severity | What to do |\n|---|---|---|\n");
            foreach (var (_, _, rule) in room)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {rule.Code} | {WordFor(rule.Severity)} | {Sentence(rule.Hint)} |\n");
            }
        }

        return text.ToString();
    }

    private static string TitleOf(string code) => code[..4] switch
    {
        "SG01" => "Files",
        "SG02" => "YAML, TOML and JSON",
        "SG03" => "Configuration",
        "SG10" => "Content and front matter",
        "SG20" => "Markdown",
        "SG21" => "Shortcodes",
        "SG22" => "Highlighting",
        "SG23" => "References",
        "SG30" => "Photos",
        "SG31" => "Galleries",
        "SG33" => "Pads and references",
        "SG34" => "Kept pads",
        "SG35" => "Fetching pads",
        "SG36" => "Drafts from pads",
        "SG40" => "Templates",
        "SG50" => "Addresses",
        "SG51" => "Publishing",
        "SG60" => "Checks of the finished site",
        "SG70" => "Deploying",
        "SG90" => "Command line",
        "SG91" => "Preview",
        _ => throw new AssertionException($"{code} needs a heading here"),
    };

    private static string WordFor(Severity severity) => severity.ToString().ToLowerInvariant();

    // Signs that Markdown, shortcodes or typography would read are written as their numbers.
    private static string Sentence(string hint)
    {
        var text = new StringBuilder();
        var written = hint.TrimEnd('.');
        for (var i = 0; i < written.Length; i++)
        {
            var letter = written[i];
            var isDouble = (i > 0 && written[i - 1] == letter) || (i + 1 < written.Length && written[i + 1] == letter);
            var isPlain = char.IsLetterOrDigit(letter) || letter is ' ' or ',' or ';' || (letter is '.' or '-' or ':' or '/' && !isDouble);
            text.Append(isPlain ? letter.ToString() : string.Create(CultureInfo.InvariantCulture, $"&#{(int)letter};"));
        }

        return $"{char.ToUpperInvariant(text[0])}{text.ToString(1, text.Length - 1)}.";
    }
}

using System.Text.RegularExpressions;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Architecture;

/// <summary>Holds the catalogue of mistakes together: codes, hints, and a case that shows each of them.</summary>
public sealed partial class RuleCatalogueTests
{
    private static readonly Dictionary<string, string[]> Prefixes = new()
    {
        ["Files"] = ["SG01"],
        ["Data"] = ["SG02"],
        ["Configuration"] = ["SG03"],
        ["Content"] = ["SG23", "SG10", "SG11", "SG12", "SG13", "SG14", "SG15", "SG16", "SG17", "SG18", "SG19"],
        ["Images"] = ["SG30", "SG31"],
        ["References"] = ["SG33"],
        ["Pads"] = ["SG34"],
        ["Markdown"] = ["SG20", "SG21", "SG22", "SG23", "SG24", "SG31"],
        ["Archiving"] = ["SG35"],
        ["Templates"] = ["SG40"],
        ["Output"] = ["SG50", "SG51"],
        ["Checking"] = ["SG60"],
        ["Drafting"] = ["SG36"],
        ["Deploying"] = ["SG70"],
        ["Cli"] = ["SG90", "SG91"],
    };

    [Test]
    public void No_code_is_given_twice()
    {
        var twice = RuleCatalogue.All.GroupBy(entry => entry.Rule.Code).Where(group => group.Count() > 1).Select(group => group.Key);

        Assert.That(twice, Is.Empty);
    }

    [Test]
    public void A_code_is_SG_and_four_digits()
    {
        Assert.That(RuleCatalogue.All.Select(entry => entry.Rule.Code), Has.All.Matches(@"^SG\d{4}$"));
    }

    [Test]
    public void A_code_begins_with_the_number_of_its_room()
    {
        var wrong = RuleCatalogue.All
            .Where(entry => entry.Owner.Namespace!.Split('.') is [_, var room, ..]
                && !Prefixes.GetValueOrDefault(room, []).Contains(entry.Rule.Code[..4]))
            .Select(entry => $"{entry.Owner}.{entry.Name} {entry.Rule.Code}");

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Every_rule_says_what_to_do()
    {
        var silent = RuleCatalogue.All.Where(entry => string.IsNullOrWhiteSpace(entry.Rule.Hint)).Select(entry => entry.Rule.Code);

        Assert.That(silent, Is.Empty);
    }

    [Test]
    public void Every_rule_is_shown_by_a_case()
    {
        var unshown = RuleCatalogue.All.Select(entry => entry.Rule.Code).Except(ShownByCases()).Except(AllowedWithout());

        Assert.That(unshown.Order(), Is.Empty);
    }

    [Test]
    public void The_list_of_rules_without_a_case_only_shrinks()
    {
        var declared = RuleCatalogue.All.Select(entry => entry.Rule.Code);
        var needless = AllowedWithout().Where(code => ShownByCases().Contains(code) || !declared.Contains(code));

        Assert.That(needless, Is.Empty, "rules that a case shows by now: take them off RulesWithoutACase.txt");
    }

    private static HashSet<string> ShownByCases()
        => [.. Directory.EnumerateFiles(Path.Combine(Repository.Tests, "Cases"), "report.txt", SearchOption.AllDirectories)
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Value))];

    private static IEnumerable<string> AllowedWithout()
        => File.ReadLines(Path.Combine(Repository.Tests, "Architecture", "RulesWithoutACase.txt"))
            .Select(line => line.Split('#')[0].Trim())
            .Where(line => line.Length > 0);

    [GeneratedRegex(@"\bSG\d{4}\b")]
    private static partial Regex Code();
}

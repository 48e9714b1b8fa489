using SiteGen.Checking;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Checking;

public sealed class BaselineTests
{
    private static readonly Diagnostic Old = CheckRules.BrokenLink.At(new("content/a.md", 7, 1), "link '/x/' leads nowhere");

    [Test]
    public void A_finding_is_known_wherever_it_moves_in_its_file()
    {
        var baseline = Baseline.Read(Baseline.Write([Old]));

        var (fresh, known) = baseline.Split([Old with { Location = new("content/a.md", 9, 3) }]);

        Assert.That((fresh.Length, known), Is.EqualTo((0, 1)));
    }

    [Test]
    public void A_second_one_like_it_is_new()
    {
        var baseline = Baseline.Read(Baseline.Write([Old]));

        var (fresh, known) = baseline.Split([Old, Old with { Location = new("content/a.md", 9, 3) }]);

        Assert.That((fresh.Length, known), Is.EqualTo((1, 1)));
    }

    [Test]
    public void Comments_and_line_ends_of_any_kind_do_not_matter()
    {
        var baseline = Baseline.Read($"# mine\r\n\r\n{Baseline.Write([Old]).ReplaceLineEndings("\r\n")}");

        Assert.That(baseline.Split([Old]).Known, Is.EqualTo(1));
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Comparison;

/// <summary>How far we and Hugo agree about a site: equal cells and all cells, by field.</summary>
internal sealed partial record Agreement(
    string Name, int Pages, int CleanPages, int ExtraPages, ImmutableSortedDictionary<string, (int Equal, int Total)> Fields)
{
    public int Equal => Fields.Values.Sum(static cell => cell.Equal);

    // A page that Hugo does not have is wrong in every field.
    public int Total => Fields.Values.Sum(static cell => cell.Total) + (ExtraPages * Fields.Count);

    public double Share => Percent(Equal, Total);

    public static double Percent(int equal, int total) => total == 0 ? 100 : 100.0 * equal / total;

    public static Agreement Of(Corpus corpus)
    {
        using var folder = new TempFolder();
        folder.Write("dump.jsonl", corpus.List().Output);
        var run = OutsideTool.Run("python3", Corpus.CompareScript, corpus.Oracle, folder.File("dump.jsonl"));
        Assert.That(run.ExitCode, Is.Zero, run.Error);

        var fields = FieldLine().Matches(run.Output).ToImmutableSortedDictionary(
            static match => match.Groups[1].Value, static match => (Number(match, 2), Number(match, 3)));
        var totals = TotalLine().Match(run.Output);
        Assert.That(fields, Is.Not.Empty, run.Output);
        return new(corpus.Name, Number(totals, 1), Number(totals, 2), Number(totals, 3), fields);
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\w+) +(\d+) of +(\d+) equal", RegexOptions.Multiline)]
    private static partial Regex FieldLine();

    [GeneratedRegex(@"^(\d+) pages, (\d+) without any difference .*, (\d+) extra", RegexOptions.Multiline)]
    private static partial Regex TotalLine();
}

using SiteGen.Markdown.Galleries;

namespace SiteGen.Tests.Markdown.Galleries;

/// <summary>How photos are broken into rows; a row is written as the shapes in it, rows with bars between them.</summary>
internal sealed class PhotoRowsTests
{
    private static readonly RowGoal Large = new(4.6, 7.4, 8);
    private static readonly RowGoal Small = new(2, 2.3, 2);

    [TestCase("1.5", "1.5")]
    [TestCase("1.5 1.5", "1.5 1.5")]
    [TestCase("1.5 1.5 1.5", "1.5 1.5 1.5")]
    [TestCase("1.5 1.5 1.5 1.5", "1.5 1.5 1.5 1.5")]
    [TestCase("1.5 1.5 1.5 1.5 1.5", "1.5 1.5 1.5 | 1.5 1.5")]
    [TestCase("1.5 1.5 1.5 1.5 1.5 1.5 1.5", "1.5 1.5 1.5 1.5 | 1.5 1.5 1.5")]
    [TestCase("4 4 0.5 0.5", "4 | 4 0.5 0.5")]
    public void Large_windows_have_rows_of_about_one_height(string shapes, string rows)
    {
        Assert.That(Rows(shapes, Large), Is.EqualTo(rows));
    }

    [TestCase("1.5 1.5 1.5", "1.5 | 1.5 | 1.5")]
    [TestCase("1.5 0.67 0.67 1.5", "1.5 0.67 | 0.67 1.5")]
    [TestCase("0.67 0.67 0.67", "0.67 0.67 | 0.67")]
    [TestCase("1 1 1 1", "1 1 | 1 1")]
    [TestCase("3 1.5", "3 | 1.5")]
    public void Small_windows_have_one_or_two_in_a_row(string shapes, string rows)
    {
        Assert.That(Rows(shapes, Small), Is.EqualTo(rows).Or.EqualTo(string.Join(" | ", rows.Split(" | ").Reverse())));
    }

    [Test]
    public void Any_number_fills_its_rows_and_leaves_no_remainder()
    {
        var random = new Random(4);
        for (var count = 1; count <= 500; count += count < 40 ? 1 : 23)
        {
            ImmutableArray<double> shapes = [.. Enumerable.Range(0, count).Select(_ => Math.Round(0.5 + (random.NextDouble() * 1.5), 2))];

            var sums = Sums(shapes, PhotoRows.Parts(shapes, Large));

            Assert.That(sums.Sum(), Is.EqualTo(shapes.Sum()).Within(1e-6));
            Assert.That(sums, Is.All.LessThanOrEqualTo(Large.MostShapes + 1e-6));
            Assert.That(count < 6 ? [] : sums, Is.All.GreaterThan(2.5), $"{count} photos");
        }
    }

    private static string Rows(string shapes, RowGoal goal)
    {
        var words = shapes.Split(' ');
        ImmutableArray<double> numbers = [.. words.Select(static word => double.Parse(word, System.Globalization.CultureInfo.InvariantCulture))];
        var parts = PhotoRows.Parts(numbers, goal);
        List<string> rows = [];
        for (var i = 0; i < words.Length;)
        {
            var start = i;
            for (var part = 0.0; part < 1 - 1e-9; i++)
            {
                part += parts[i];
            }

            rows.Add(string.Join(' ', words[start..i]));
        }

        return string.Join(" | ", rows);
    }

    private static List<double> Sums(ImmutableArray<double> shapes, ImmutableArray<double> parts)
    {
        List<double> sums = [];
        for (var i = 0; i < shapes.Length;)
        {
            var sum = 0.0;
            for (var part = 0.0; part < 1 - 1e-9; i++)
            {
                (part, sum) = (part + parts[i], sum + shapes[i]);
            }

            sums.Add(sum);
        }

        return sums;
    }
}

using SiteGen.Tests.Support;

namespace SiteGen.Tests.Comparison;

/// <summary>What we make of real Hugo sites, against what Hugo 0.169 itself made of them.</summary>
public sealed class HugoComparisonTests
{
    private const string Begin = "<!-- comparison:begin -->\n";
    private const string End = "<!-- comparison:end -->";

    private ImmutableArray<Agreement> _others = [];

    [OneTimeSetUp]
    public void Compare()
    {
        Corpus.Require();
        _others = [.. Corpus.Others.Select(Agreement.Of)];
    }

    [Test]
    public void Every_field_of_the_seed_is_equal()
    {
        var seed = Agreement.Of(Corpus.Seed);

        Assert.That(seed.Equal, Is.EqualTo(seed.Total), string.Join(", ", seed.Fields));
    }

    [Test]
    public void Over_all_sites_nearly_every_value_is_equal()
    {
        var share = Agreement.Percent(_others.Sum(static site => site.Equal), _others.Sum(static site => site.Total));

        Assert.That(share, Is.GreaterThanOrEqualTo(99.8));
    }

    [Test]
    public void No_site_falls_behind()
    {
        foreach (var site in _others)
        {
            Assert.That(site.Share, Is.GreaterThanOrEqualTo(99.0), site.Name);
        }
    }

    [Test]
    public void No_field_falls_behind()
    {
        var fields = _others.SelectMany(static site => site.Fields).GroupBy(static field => field.Key, static field => field.Value);
        foreach (var field in fields)
        {
            var share = Agreement.Percent(field.Sum(static value => value.Equal), field.Sum(static value => value.Total));
            Assert.That(share, Is.GreaterThanOrEqualTo(98.5), field.Key);
        }
    }

    [Test]
    public void The_guide_tells_how_far_we_agree()
    {
        var path = Path.Combine(Repository.Root, "content", "guide", "hugo.md");
        var guide = File.ReadAllText(path);
        var start = guide.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = guide.IndexOf(End, StringComparison.Ordinal);
        var table = AgreementTable.Of([Agreement.Of(Corpus.Seed), .. _others]);
        if (Case.IsUpdating)
        {
            File.WriteAllText(path, string.Concat(guide.AsSpan(0, start), table, guide.AsSpan(end)));
            return;
        }

        Assert.That(guide[start..end], Is.EqualTo(table), "tests/update-comparison.sh writes it anew");
    }
}

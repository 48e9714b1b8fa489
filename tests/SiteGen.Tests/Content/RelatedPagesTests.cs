using CsCheck;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Data;

namespace SiteGen.Tests.Content;

/// <summary>Holds the search for related pages to the plain reading of Hugo's rules: look at every page, sort, take.</summary>
internal sealed class RelatedPagesTests
{
    private static readonly Gen<RelatedConfig> Configs =
        from threshold in Gen.Int[0, 100]
        from newer in Gen.Bool
        from weights in Gen.Int[-20, 100].Array[3]
        from common in Gen.Int[0, 1]
        select new RelatedConfig
        {
            Threshold = threshold,
            IncludeNewer = newer,
            Indices =
            [
                new("tags", weights[0]) { CardinalityThreshold = common * 30 },
                new("date", weights[1]) { CardinalityThreshold = common * 30 },
                new("topics", weights[2]),
            ],
        };

    [Test]
    public void The_search_finds_what_looking_at_every_page_finds()
        => Gen.Select(Configs, Gen.Int[1, 9], Gen.Int[0, 200], Gen.Int[0, 1_000_000]).Sample(
            static (config, most, pages, seed) => Check(SiteOf(config, pages, seed), most), iter: 40, threads: 1);

    [Test]
    public void A_site_of_many_pages_is_searched_as_exactly()
        => Check(SiteOf(new RelatedConfig { Indices = [new("tags", 80), new("date", 10), new("topics", 100)] }, 5000, 7), 5, 199);

    private static void Check(Site site, int most, int step = 1)
    {
        var related = new RelatedPages(site);
        var keywords = site.Config.Related.Indices.Select(index => Keywords(site, index)).ToArray();
        for (var i = 0; i < site.RegularPages.Length; i += step)
        {
            var found = related.Of(site.RegularPages[i], most);

            Assert.That(found, Is.EqualTo(Plainly(site, keywords, i).Take(most)));
        }
    }

    private static Site SiteOf(RelatedConfig config, int pages, int seed)
    {
        var random = new Random(seed);
        return MadeSite.With(MadeSite.Config with { Related = config }, [.. Enumerable.Range(0, pages).Select(PageText)]).Value;

        (string Path, string Text) PageText(int number)
        {
            var date = random.Next(9) == 0 ? "" : $"date: 20{random.Next(10, 16)}-0{random.Next(1, 9)}-11\n";
            return ($"p{number}.md", $"---\n{date}tags: [{Words(6)}]\ntopics: [{Words(90)}]\nweight: {random.Next(2)}\n---\n");
        }

        string Words(int of) => string.Join(", ", Enumerable.Range(0, random.Next(12)).Select(_ => $"w{random.Next(of)}"));
    }

    private static IEnumerable<Page> Plainly(Site site, HashSet<string>[][] keywords, int self)
    {
        var config = site.Config.Related;
        var weights = config.Indices.Select(static index => index.Weight).Append(0).ToArray();
        var date = site.RegularPages[self].Date;
        return
            from other in Enumerable.Range(0, site.RegularPages.Length)
            let page = site.RegularPages[other]
            where other != self && (config.IncludeNewer || date is null || !(page.Date > date))
            let shared = keywords.Select(index => index[self].Count(index[other].Contains)).ToArray()
            let matches = shared.Sum()
            let weight = shared.Zip(weights, static (count, weight) => count * weight).Sum()
            where matches > 0 && Percent(weight / matches) >= config.Threshold / matches
            orderby weight descending, page.Date?.UtcTicks ?? 0 descending
            select page;

        int Percent(int weight)
            => weights.Max() == weights.Min()
                ? 0
                : (int)Math.Floor(((double)(weight - weights.Min()) / (weights.Max() - weights.Min()) * 100) + 0.5);
    }

    private static HashSet<string>[] Keywords(Site site, RelatedIndex index)
    {
        var keywords = site.RegularPages.Select(page => Keywords(index, page).ToHashSet()).ToArray();
        var bearers = keywords.SelectMany(static words => words).CountBy(static word => word).ToDictionary();
        var most = index.CardinalityThreshold == 0 ? keywords.Length : keywords.Count(static words => words.Count > 0) * index.CardinalityThreshold / 100.0;
        return [.. keywords.Select(words => words.Where(word => bearers[word] <= most).ToHashSet())];
    }

    private static IEnumerable<string> Keywords(RelatedIndex index, Page page) => index.Name switch
    {
        _ when index.Weight == 0 => [],
        "date" => page.Date is { } date ? [$"{date.Year}"] : [],
        _ when page.Params[index.Name] is MetaValue.List list => list.Items.Select(static item => item.AsText ?? ""),
        _ => [],
    };
}

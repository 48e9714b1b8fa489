using System.Globalization;
using System.Text;

namespace SiteGen.Tests.Comparison;

/// <summary>The table of <c>content/guide/hugo.md</c>: a line a site, and what is not equal everywhere.</summary>
internal static class AgreementTable
{
    public static string Of(IReadOnlyList<Agreement> agreements)
    {
        var text = new StringBuilder();
        text.Append("| site | pages | pages without any difference | equal values | fields that differ somewhere |\n");
        text.Append("| --- | ---: | ---: | ---: | --- |\n");
        foreach (var site in agreements)
        {
            var differing = string.Join(", ", site.Fields
                .Where(static field => field.Value.Equal < field.Value.Total)
                .OrderByDescending(static field => field.Value.Total - field.Value.Equal)
                .Select(static field => $"{field.Key} {field.Value.Total - field.Value.Equal}"));
            text.Append(CultureInfo.InvariantCulture, $"| {site.Name.Replace('_', '/')} | {site.Pages} | {site.CleanPages} | {Percent(site.Share)} | {differing} |\n");
        }

        var all = Agreement.Percent(agreements.Sum(static site => site.Equal), agreements.Sum(static site => site.Total));
        var pages = agreements.Sum(static site => site.Pages);
        var clean = agreements.Sum(static site => site.CleanPages);
        return text.Append(CultureInfo.InvariantCulture, $"| all | {pages} | {clean} | {Percent(all)} | |\n").ToString();
    }

    // Cut, not rounded: what is not quite 100 % must not look it.
    private static string Percent(double share)
        => (Math.Floor(share * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture) + " %";
}

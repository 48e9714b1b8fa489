using SiteGen.Content.Summits;

namespace SiteGen.Templates.Models;

/// <summary>The summits of a year.</summary>
internal sealed class SummitYearModel(int? year, ImmutableArray<Gathering> gatherings, SiteModel site) : Model<SummitYearModel>
{
    public static readonly MemberTable<SummitYearModel> Members = new("summit year", "The summits of a year: `site.summits`.",
    [
        new("year", "2026; nothing for summits that nobody dates.", static (model, _) => model.Year),
        new("summits", "List of summit models, the newest first.", static (model, _) => model.Summits),
    ]);

    protected override MemberTable<SummitYearModel> Table => Members;

    private int? Year => year;

    private ValueList Summits => new([.. gatherings.Select(gathering => new SummitModel(gathering.Facts, gathering, site))]);

    public static ValueList Of(SiteModel site)
        => new([.. site.Summits.All.GroupBy(static gathering => gathering.Year).Select(year => new SummitYearModel(year.Key, [.. year], site))]);
}

namespace SiteGen.Templates.Models;

/// <summary>A link to one page of a list.</summary>
internal sealed class PagerModel(int number, string? url, bool isCurrent, bool isGap) : Model<PagerModel>
{
    public static readonly MemberTable<PagerModel> Members = new("pager", "A link to one page of a list.",
    [
        new("number", "Which page, from 1.", static (pager, _) => pager.Number),
        new("url", "Its link.", static (pager, _) => pager.Url),
        new("is_current", "Whether it is the page being rendered.", static (pager, _) => Boxed.Of(pager.IsCurrent)),
        new("is_gap", "Whether pages are left out before it.", static (pager, _) => Boxed.Of(pager.IsGap)),
    ]);

    public int Number => number;

    public string? Url => url;

    public bool IsCurrent => isCurrent;

    public bool IsGap => isGap;

    protected override MemberTable<PagerModel> Table => Members;

    /// <summary>The first, the last, and two on each side of the current one.</summary>
    public static ValueList Around(PaginatorModel model)
    {
        const int Near = 2;
        var (current, total) = (model.Paginator.Number, model.Paginator.Total);
        var pagers = ImmutableArray.CreateBuilder<object?>();
        var last = 0;
        for (var number = 1; number <= total; number++)
        {
            if (number == 1 || number == total || Math.Abs(number - current) <= Near)
            {
                var url = model.LinkOf(model.Paginator.Urls[number - 1]);
                pagers.Add(new PagerModel(number, url, number == current, number > last + 1));
                last = number;
            }
        }

        return new ValueList(pagers.DrainToImmutable());
    }
}

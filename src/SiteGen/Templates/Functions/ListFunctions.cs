using Scriban.Runtime;
using SiteGen.Content.Titles;
using SiteGen.Templates.Dates;
using SiteGen.Templates.Models;

namespace SiteGen.Templates.Functions;

/// <summary>Choosing, ordering and grouping pages.</summary>
internal static class ListFunctions
{
    public static readonly ImmutableArray<TemplateFunction> All =
    [
        new("first", "first pages count", 2, 2, "The first pages of a list: `site.regular_pages | first 5`.", static call => Cut(call, 0, call.Number(1))),
        new("after", "after pages count", 2, 2, "A list without its first pages.", static call => Cut(call, call.Number(1), int.MaxValue)),
        new("where", "where pages member value", 3, 3, "The pages whose member has that value: `where site.regular_pages 'section' 'blog'`; of `params` with a dot: `'params.featured'`.", Where),
        new("sort_by", "sort_by pages member [order]", 2, 3, "Pages ordered by a member; order is 'asc' or 'desc'.", SortBy),
        new("group_by", "group_by pages member", 2, 2, "List of group models: pages with the same value of a member.", static call => Group(call, page => Text(call, page))),
        new("group_by_date", "group_by_date pages layout", 2, 2, "List of group models by date: `group_by_date pages '2006'`.", static call => Group(call, page => page.Page.Date is { } date ? DateFormat.Format(date, call.Text(1), call.Site.DateWords) : "")),
        new("have_photos", "have_photos pages", 1, 1, "Whether the summary of one of these pages has a gallery, or photos that a viewer can show.", static call => Boxed.Of(HavePhotos(call))),
    ];

    private static PageList Cut(FunctionCall call, int from, int count)
    {
        var pages = call.Pages(0).Pages;
        var start = Math.Clamp(from, 0, pages.Length);
        return new PageList(pages.Slice(start, Math.Clamp(count, 0, pages.Length - start)), call.Composer);
    }

    private static PageList Where(FunctionCall call)
    {
        var wanted = call.Text(2);
        return Select(call, pages => pages.Where(page => call.Context.ObjectToString(Read(call, page)) is var text && (text ?? "") == wanted));
    }

    private static PageList SortBy(FunctionCall call)
    {
        var isDescending = call.Text(2) == "desc";
        var comparer = Comparer<object?>.Create(static (left, right) => Compare(left, right));
        return Select(call, pages => isDescending
            ? pages.OrderByDescending(page => Read(call, page), comparer)
            : pages.OrderBy(page => Read(call, page), comparer));
    }

    private static ValueList Group(FunctionCall call, Func<PageModel, string> keyOf)
    {
        var composer = call.Composer;
        return new ValueList([
            .. call.Pages(0).Pages
                .GroupBy(page => keyOf(composer.ModelOf(page)))
                .Select(group => new GroupModel(group.Key, new PageList([.. group], composer))),
        ]);
    }

    private static bool HavePhotos(FunctionCall call)
    {
        foreach (var page in call.Pages(0).Pages)
        {
            if (call.Context.Worker.FactsOf(page).HasPhotosInSummary)
            {
                return true;
            }
        }

        return false;
    }

    private static PageList Select(FunctionCall call, Func<IEnumerable<PageModel>, IEnumerable<PageModel>> select)
    {
        var composer = call.Composer;
        var models = call.Pages(0).Pages.Select(composer.ModelOf);
        return new PageList([.. select(models).Select(static page => page.Page)], composer);
    }

    private static string Text(FunctionCall call, PageModel page) => call.Context.ObjectToString(Read(call, page)) ?? "";

    private static object? Read(FunctionCall call, PageModel page)
    {
        object? value = page;
        foreach (var part in call.Text(1).Split('.'))
        {
            if (value is not IScriptObject model)
            {
                return null;
            }

            model.TryGetValue(call.Context, call.Span, part, out value);
        }

        return value;
    }

    // Nothing comes first; what cannot be compared is compared as text.
    private static int Compare(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string a, string b) => Collation.Compare(a, b),
        (IComparable a, _) when left.GetType() == right.GetType() => a.CompareTo(right),
        _ => string.CompareOrdinal(left.ToString(), right.ToString()),
    };
}

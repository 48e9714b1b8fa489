using SiteGen.Content;
using SiteGen.Content.Dates;

namespace SiteGen.Templates;

/// <summary>What readers call a page, also where its author gave it no title; <see cref="Page.Title"/> stays empty then, as in Hugo.</summary>
internal static class PageName
{
    public static string Of(Page page)
    {
        // A term's own title is made from it by capitals only: its authors know better how it is written.
        if (page.Term.Length > 0 && string.Equals(page.Title, page.Term, StringComparison.OrdinalIgnoreCase))
        {
            return page.Term;
        }

        return page.Title.Length > 0 ? page.Title
            : page.LinkTitle.Length > 0 ? page.LinkTitle
            : page.Term.Length > 0 ? page.Term
            : FromPath(page);
    }

    private static string FromPath(Page page)
    {
        var last = page.Path[(page.Path.LastIndexOf('/') + 1)..];
        var rest = FileNameDate.Parse(last)?.Slug ?? last;
        var words = string.Join(' ', rest.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries));
        return words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..]
            : page.Date is { } date ? Dates.DateFormat.Format(date, ":date_long", Dates.DateWords.English)
            : last;
    }
}

using System.Text;
using SiteGen.Content.Dates;

namespace SiteGen.Content.Urls;

/// <summary>A permalink pattern taken apart once, so that a page's address is a walk over a short list.</summary>
internal sealed class PermalinkPattern
{
    private readonly ImmutableArray<PermalinkToken> _tokens;

    private PermalinkPattern(ImmutableArray<PermalinkToken> tokens, string? unknown)
    {
        _tokens = tokens;
        Unknown = unknown;
    }

    /// <summary>The first token that is none, as written; null when all are known.</summary>
    public string? Unknown { get; }

    public static PermalinkPattern Of(string pattern)
    {
        var tokens = ImmutableArray.CreateBuilder<PermalinkToken>();
        var literal = new StringBuilder();
        string? unknown = null;
        for (var i = 0; i < pattern.Length;)
        {
            if (pattern[i] == '\\' && i + 1 < pattern.Length && pattern[i + 1] == ':')
            {
                literal.Append(':');
                i += 2;
                continue;
            }

            var end = pattern[i] == ':' ? TokenEnd(pattern, i + 1) : i;
            if (end <= i + 1)
            {
                literal.Append(pattern[i++]);
                continue;
            }

            var name = pattern[(i + 1)..end];
            var token = Token(name);
            unknown = token is null ? unknown ?? $":{name}" : unknown;
            tokens.Add(new PermalinkToken.Literal(literal.ToString()));
            tokens.Add(token ?? new PermalinkToken.Literal(""));
            literal.Clear();
            i = end;
        }

        tokens.Add(new PermalinkToken.Literal(literal.ToString()));
        return new([.. tokens.Where(static token => token is not PermalinkToken.Literal { Text: "" })], unknown);
    }

    /// <summary>The address as Hugo puts it together, before it is cleaned: pluses have become blanks, escapes are decoded.</summary>
    public string Expand(PermalinkFacts page)
    {
        var result = new StringBuilder();
        foreach (var token in _tokens)
        {
            result.Append(token.Of(page));
        }

        var text = result.ToString();
        return text.AsSpan().IndexOfAny('+', '%') < 0 ? text : Uri.UnescapeDataString(text.Replace('+', ' '));
    }

    private static int TokenEnd(string pattern, int start)
    {
        var end = start;
        while (end < pattern.Length && (char.IsAsciiLetterOrDigit(pattern[end]) || pattern[end] == '_'))
        {
            end++;
        }

        if (end > start && end + 1 < pattern.Length && pattern[end] == '[')
        {
            // At least one character stands between the brackets.
            var close = pattern.IndexOf(']', end + 2 <= pattern.Length ? end + 2 : end);
            return close < 0 ? end : close + 1;
        }

        return end;
    }

    private static PermalinkToken? Token(string name) => name switch
    {
        "year" => Of(static page => Number(page.Date.Year)),
        "month" => Of(static page => page.Date.Month.ToString("00", CultureInfo.InvariantCulture)),
        "monthname" => Of(static page => page.Date.ToString("MMMM", CultureInfo.InvariantCulture)),
        "day" => Of(static page => page.Date.Day.ToString("00", CultureInfo.InvariantCulture)),
        "weekday" => Of(static page => Number((int)page.Date.DayOfWeek)),
        "weekdayname" => Of(static page => page.Date.DayOfWeek.ToString()),
        "yearday" => Of(static page => Number(page.Date.DayOfYear)),
        "section" => Of(static page => page.Section),
        "sectionslug" => Of(static page => page.SectionSlugs.IsEmpty ? "" : page.SectionSlugs[0]),
        "sections" => Of(static page => string.Join('/', page.Sections)),
        "sectionslugs" => Of(static page => string.Join('/', page.SectionSlugs)),
        "title" => Of(static page => UrlWord.Of(page.Title, page.Style)),
        "slug" => Of(static page => UrlWord.Of(page.Slug.Length > 0 ? page.Slug : page.Title, page.Style)),
        "filename" => Of(static page => UrlWord.Of(page.FileName, page.Style)),
        "slugorfilename" => Of(static page => UrlWord.Of(page.Slug.Length > 0 ? page.Slug : page.FileName, page.Style)),
        "contentbasename" => Of(static page => UrlWord.Of(page.BaseName, page.Style)),
        "slugorcontentbasename" => Of(static page => UrlWord.Of(page.Slug.Length > 0 ? page.Slug : page.BaseName, page.Style)),
        _ when name.StartsWith("sections[", StringComparison.Ordinal) => new PermalinkToken.Slice(false, new(name["sections".Length..])),
        _ when name.StartsWith("sectionslugs[", StringComparison.Ordinal) =>
            new PermalinkToken.Slice(true, new(name["sectionslugs".Length..])),
        _ => GoLayout.Of(name) is { HasFields: true } layout ? new PermalinkToken.Date(layout) : null,
    };

    private static PermalinkToken.Field Of(Func<PermalinkFacts, string> read) => new(read);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

namespace SiteGen.Templates.Assets;

/// <summary>Finds the addresses of a style sheet, outside of comments and texts (CSS Syntax Module Level 3, §4).</summary>
internal static class StyleAddresses
{
    public static IEnumerable<StyleAddress> In(string css)
    {
        for (var at = 0; at < css.Length;)
        {
            if (Found(css, at) is { } address)
            {
                yield return address;
                at = address.End;
            }
            else
            {
                at = Past(css, at);
            }
        }
    }

    private static StyleAddress? Found(string css, int at) => css[at] switch
    {
        '@' when Has(css, at, "@charset") => new(StyleAddressKind.Charset, at, at..at, Statement(css, at)),
        '@' when Has(css, at, "@import") => Import(css, at),
        'u' or 'U' when Has(css, at, "url(") && (at == 0 || !IsName(css[at - 1])) => Url(css, at),
        _ => null,
    };

    private static StyleAddress? Import(string css, int at)
    {
        var start = Blank(css, at + "@import".Length);
        if (start >= css.Length)
        {
            return null;
        }

        var end = Statement(css, at);
        Range place;
        int after;
        if (css[start] is '"' or '\'')
        {
            after = Past(css, start);
            place = (start + 1)..Math.Max(start + 1, after - 1);
        }
        else if (Has(css, start, "url(") && Url(css, start) is { } url)
        {
            (place, after) = (url.Place, url.End);
        }
        else
        {
            return null;
        }

        var condition = after >= end ? "" : css[after..end].TrimEnd(';', ' ', '\t', '\n').Trim();
        return new(StyleAddressKind.Import, at, place, end) { Condition = condition.Length == 0 ? "" : $" {condition}" };
    }

    private static StyleAddress? Url(string css, int at)
    {
        var start = Blank(css, at + "url(".Length);
        if (start >= css.Length)
        {
            return null;
        }

        if (css[start] is '"' or '\'')
        {
            var after = Past(css, start);
            var close = Blank(css, after);
            return new(StyleAddressKind.Url, at, (start + 1)..Math.Max(start + 1, after - 1), Math.Min(css.Length, close + 1));
        }

        var end = css.IndexOf(')', start);
        return end < 0 ? null : new(StyleAddressKind.Url, at, start..(start + css[start..end].TrimEnd().Length), end + 1);
    }

    // Past a comment, a text, or one character.
    private static int Past(string css, int at)
    {
        if (Has(css, at, "/*"))
        {
            var end = css.IndexOf("*/", at + 2, StringComparison.Ordinal);
            return end < 0 ? css.Length : end + 2;
        }

        if (css[at] is '\\')
        {
            return Math.Min(css.Length, at + 2);
        }

        if (css[at] is not ('"' or '\''))
        {
            return at + 1;
        }

        var quote = css[at++];
        while (at < css.Length && css[at] != quote && css[at] != '\n')
        {
            at += css[at] == '\\' ? 2 : 1;
        }

        return Math.Min(css.Length, at + 1);
    }

    // The end of a statement without a block.
    private static int Statement(string css, int at)
    {
        while (at < css.Length && css[at] != ';')
        {
            at = Has(css, at, "url(") && Url(css, at) is { } url ? url.End : Past(css, at);
        }

        return Math.Min(css.Length, at + 1);
    }

    private static int Blank(string css, int at)
    {
        while (at < css.Length && char.IsWhiteSpace(css[at]))
        {
            at++;
        }

        return at;
    }

    private static bool Has(string css, int at, string word) => string.Compare(css, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool IsName(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_';
}

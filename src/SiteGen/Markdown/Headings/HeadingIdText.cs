using System.Text;
using SiteGen.Configuration;
using SiteGen.Markdown.Shortcodes;

namespace SiteGen.Markdown.Headings;

/// <summary>Turns a heading's text into an id, in each of Hugo's three styles.</summary>
internal static class HeadingIdText
{
    public static string From(string text, HeadingIdStyle style, StringBuilder id)
    {
        id.Clear();

        // Hugo keeps what stands in for a shortcode, with a number of its own for each build: nobody can link to that.
        text = ShortcodeExpansion.WithoutTokens(text);
        switch (style)
        {
            case HeadingIdStyle.Blackfriday:
                AppendBlackfriday(text, id);
                break;
            case HeadingIdStyle.GitHubAscii:
                AppendGitHub(LatinAccents.Remove(text.Trim()), id, isAsciiOnly: true);
                break;
            default:
                AppendGitHub(text.Trim(), id, isAsciiOnly: false);
                break;
        }

        return id.ToString();
    }

    private static void AppendGitHub(string text, StringBuilder id, bool isAsciiOnly)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '-' or ' ')
            {
                id.Append('-');
            }
            else if ((!isAsciiOnly || rune.IsAscii) && IsKept(rune))
            {
                AppendLower(rune, id);
            }
        }
    }

    private static void AppendBlackfriday(string text, StringBuilder id)
    {
        var isDashDue = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune) && !Rune.IsNumber(rune))
            {
                isDashDue = true;
                continue;
            }

            if (isDashDue && id.Length > 0)
            {
                id.Append('-');
            }

            isDashDue = false;
            AppendLower(rune, id);
        }
    }

    private static bool IsKept(Rune rune) => rune.Value == '_' || Rune.IsLetter(rune)
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber;

    // .NET leaves the Turkish capital I with a dot alone, Go makes it an i.
    private static void AppendLower(Rune rune, StringBuilder id)
        => id.Append(rune.Value == 'İ' ? "i" : Rune.ToLowerInvariant(rune).ToString());
}

using System.Text;

namespace SiteGen.Cli.Commands;

/// <summary>A new page's name as typed, and the title and file name that follow from it.</summary>
internal sealed record ContentName(string Typed, string Title, string Slug)
{
    /// <summary>"PTG in Berlin" is a title already; "ptg-in-berlin" is a file name, whose words make the title.</summary>
    public static ContentName Of(string typed)
    {
        var name = typed.Trim();
        var isTitle = name.Any(letter => char.IsWhiteSpace(letter) || char.IsUpper(letter));
        return new ContentName(name, isTitle ? name : Words(name), SlugOf(name));
    }

    private static string Words(string name)
        => string.Join(' ', name
            .Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(static word => word == "ptg" ? "PTG" : string.Concat(word[..1].ToUpperInvariant(), word.AsSpan(1))));

    private static string SlugOf(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var rune in name.ToLowerInvariant().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
            {
                result.Append(rune.ToString());
            }
            else if (result.Length > 0 && result[^1] != '-' && (Rune.IsWhiteSpace(rune) || rune.Value is '-' or '_' or '/' or '.'))
            {
                result.Append('-');
            }
        }

        return result.ToString().TrimEnd('-');
    }
}

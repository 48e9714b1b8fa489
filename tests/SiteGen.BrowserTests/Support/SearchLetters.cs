using System.Globalization;
using System.Text;
using SiteGen.Search;

namespace SiteGen.BrowserTests.Support;

/// <summary>All letters as the index has them, a line for each: its number, and what becomes of it; <c>|</c> parts words.</summary>
internal static class SearchLetters
{
    public static string All()
    {
        var lines = new StringBuilder();
        for (var code = 1; code < 0xFFFE; code++)
        {
            // Browsers know newer letters.
            if (char.GetUnicodeCategory((char)code) is not (UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned))
            {
                lines.Append(CultureInfo.InvariantCulture, $"{code}\t{Of((char)code)}\n");
            }
        }

        return lines.ToString();
    }

    private static string Of(char letter) => Folding.Of(letter) switch
    {
        Folding.Gap => "|",
        Folding.Ignored => "",
        < '\x80' and var first when Folding.SecondOf(letter) is not Folding.Gap and var second => $"{first}{second}",
        var folded => folded.ToString(),
    };
}

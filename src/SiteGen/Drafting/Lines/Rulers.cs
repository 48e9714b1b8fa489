namespace SiteGen.Drafting.Lines;

/// <summary>Recognises lines that are drawn rather than written.</summary>
internal static class Rulers
{
    private const string Strokes = "=-_*#~+.^─━═—–▬┄┈";

    /// <summary>Three strokes or more, all alike but for blanks between them.</summary>
    public static bool IsRuler(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length < 3 || !Strokes.Contains(text[0]))
        {
            return false;
        }

        var strokes = 0;
        foreach (var letter in text)
        {
            if (letter == text[0])
            {
                strokes++;
            }
            else if (letter is not (' ' or '\t'))
            {
                return false;
            }
        }

        // "..." and "***" are remarks as well; so is "+ + +".
        return strokes >= (text[0] is '.' or '+' or '^' or '~' ? 4 : 3);
    }
}

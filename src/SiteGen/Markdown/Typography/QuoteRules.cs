namespace SiteGen.Markdown.Typography;

/// <summary>goldmark's rules for quotes and apostrophes, in goldmark's order: the first that holds decides.</summary>
internal static class QuoteRules
{
    public static TypographicMark? Single(TypographicMarks marks, in QuoteSurroundings around, OpenQuotes open)
    {
        if (IsApostrophe(around))
        {
            return marks.Apostrophe;
        }

        if (around.CanOpen && !around.CanClose)
        {
            if (IsShortened(around))
            {
                return marks.RightSingle;
            }

            open.Single++;
            return marks.LeftSingle;
        }

        if (around.Length > 2 && !GoRunes.IsDigit(around.Next))
        {
            return marks.RightSingle;
        }

        if (open.Single > 0 && Closes(around))
        {
            open.Single--;
            return marks.RightSingle;
        }

        return null;
    }

    public static TypographicMark? Double(TypographicMarks marks, in QuoteSurroundings around, OpenQuotes open)
    {
        if (around.CanOpen && !around.CanClose)
        {
            open.Double++;
            return marks.LeftDouble;
        }

        // "Monitor 21"" keeps the sign for inches.
        var isInch = around[1] == '"' && GoRunes.IsDigit(around.Before);
        if (open.Double > 0 && Closes(around) && !isInch)
        {
            open.Double--;
            return marks.RightDouble;
        }

        return null;
    }

    private static bool IsApostrophe(in QuoteSurroundings around)
    {
        // '90s
        if (around.CanOpen && !around.CanClose && around.Length > 3 && GoRunes.IsAsciiDigit(around[1])
            && GoRunes.IsAsciiDigit(around[2]) && around[3] == 's'
            && (around.Length == 4 || GoRunes.IsAsciiSpace(around[4]) || GoRunes.IsAsciiPunctuation(around[4])))
        {
            return true;
        }

        // 'twas, 'em, 'net
        if (around.Length > 1 && (GoRunes.IsPunctuation(around.Before) || GoRunes.IsSpace(around.Before))
            && around[1] is (byte)'t' or (byte)'e' or (byte)'n' or (byte)'l')
        {
            return GoRunes.IsPunctuation(around.Before) || GoRunes.IsSpace(around.Before);
        }

        // it's
        return around.Length > 1 && (GoRunes.IsDigit(around.Before) || GoRunes.IsLetter(around.Before))
            && GoRunes.IsLetter(around.Next);
    }

    // 's, 'm, 't, 'd, 've, 'll, 're as words of their own
    private static bool IsShortened(in QuoteSurroundings around)
    {
        var isOne = around[1] is (byte)'s' or (byte)'m' or (byte)'t' or (byte)'d';
        var isTwo = (around[1], around[2]) is ((byte)'v', (byte)'e') or ((byte)'l', (byte)'l') or ((byte)'r', (byte)'e');
        return (isOne && EndsWord(around, 2)) || (isTwo && EndsWord(around, 3));
    }

    private static bool EndsWord(in QuoteSurroundings around, int at)
        => around.Length <= at || GoRunes.IsAsciiPunctuation(around[at]) || GoRunes.IsAsciiSpace(around[at]);

    private static bool Closes(in QuoteSurroundings around)
    {
        if (!around.CanClose)
        {
            return false;
        }

        return !around.CanOpen || (around.Length > 1 && GoRunes.IsPunctuation(around.Next)
            && (around.Length == 2 || GoRunes.IsAsciiPunctuation(around[2]) || GoRunes.IsAsciiSpace(around[2])));
    }
}

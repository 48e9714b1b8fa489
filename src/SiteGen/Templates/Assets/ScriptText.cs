namespace SiteGen.Templates.Assets;

/// <summary>The smallest parts of a script.</summary>
internal static class ScriptText
{
    public static bool IsName(char sign) => char.IsLetterOrDigit(sign) || sign is '_' or '$';

    public static bool IsAt(string script, int at, string word) => string.CompareOrdinal(script, at, word, 0, word.Length) == 0;

    public static bool IsQuote(string script, int at) => at < script.Length && script[at] is '"' or '\'';

    /// <summary>Past the text that begins at a quote; one that is not closed ends with its line.</summary>
    public static int Past(string script, int at)
    {
        var quote = script[at++];
        while (at < script.Length && script[at] != quote && script[at] != '\n')
        {
            at += script[at] == '\\' ? 2 : 1;
        }

        return Math.Min(script.Length, at + 1);
    }

    /// <summary>What stands between the quotes of the text that begins there.</summary>
    public static Range Inside(string script, int quote) => (quote + 1)..Math.Max(quote + 1, Past(script, quote) - 1);

    public static int PastBlanks(string script, int at)
    {
        while (at < script.Length && char.IsWhiteSpace(script[at]))
        {
            at++;
        }

        return at;
    }
}

namespace SiteGen.Markdown.Highlighting;

/// <summary>
/// Regular expressions between slashes, with their flags; a slash without a partner on its line is a division.
/// </summary>
internal static class RegexToken
{
    // Without a limit, escaped slashes could be searched to their line's end again and again.
    private const int Longest = 200;

    public static int EndOf(ReadOnlySpan<char> code, int at)
    {
        var end = at + 1;
        var limit = Math.Min(code.Length, at + Longest);
        while (end < limit && code[end] is not ('/' or '\n'))
        {
            end += code[end] == '\\' ? 2 : 1;
        }

        if (end >= limit || code[end] != '/')
        {
            return 0;
        }

        end++;
        while (end < code.Length && char.IsAsciiLetter(code[end]))
        {
            end++;
        }

        return end;
    }
}

namespace SiteGen.Markdown.Highlighting;

/// <summary>
/// A shell's text of several lines: <c>cat &lt;&lt;'EOF'</c> up to the line that holds the word alone.
/// </summary>
internal static class HereDocument
{
    /// <summary>Notes the closing word when the code at <paramref name="at"/> opens a here-document.</summary>
    public static void Find(ReadOnlySpan<char> code, int at, ref int start, ref int end)
    {
        var rest = code[at..];
        if (!rest.StartsWith("<<", StringComparison.Ordinal) || rest.StartsWith("<<<", StringComparison.Ordinal)
            || (at > 0 && code[at - 1] == '<'))
        {
            return;
        }

        var from = at + 2;
        while (from < code.Length && code[from] is '-' or ' ' or '\'' or '"' or '\\')
        {
            from++;
        }

        var to = from;
        while (to < code.Length && (char.IsAsciiLetterUpper(code[to]) || code[to] == '_'))
        {
            to++;
        }

        (start, end) = (from, to);
    }

    /// <summary>The end of the line that closes; everything when none does.</summary>
    public static int EndOf(ReadOnlySpan<char> code, int at, ReadOnlySpan<char> word)
    {
        while (at < code.Length)
        {
            var length = code[at..].IndexOf('\n');
            var end = length < 0 ? code.Length : at + length;
            if (code[at..end].Trim('\t').SequenceEqual(word))
            {
                return end;
            }

            at = end + 1;
        }

        return code.Length;
    }
}

namespace SiteGen.Markdown.Highlighting;

/// <summary>
/// Cuts code of one language into tokens, in one pass; what it does not understand stays plain, nothing is lost.
/// </summary>
internal abstract class Lexer
{
    public abstract void Write(ReadOnlySpan<char> code, ref CodeWriter writer);

    /// <summary>
    /// Where the line that holds <paramref name="at"/> ends: at its line feed, or at the end of the code.
    /// </summary>
    protected static int LineEnd(ReadOnlySpan<char> code, int at)
    {
        var length = code[at..].IndexOf('\n');
        return length < 0 ? code.Length : at + length;
    }

    protected static int SkipBlanks(ReadOnlySpan<char> code, int at)
    {
        while (at < code.Length && code[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }
}

namespace SiteGen.Markdown.Shortcodes;

/// <summary>A place in a body that moves forward over signs, blanks and words.</summary>
internal sealed class ShortcodeCursor(string body)
{
    public int At { get; set; }

    public bool IsAtEnd => At >= body.Length;

    public char Current => body[At];

    public bool IsAtQuote => !IsAtEnd && Current is '"' or '`' or '\\';

    public ReadOnlySpan<char> Rest => body.AsSpan(At);

    public string From(int start) => body[start..At];

    public bool StartsWith(string mark) => string.CompareOrdinal(body, At, mark, 0, mark.Length) == 0;

    public bool Take(char sign)
    {
        var isThere = !IsAtEnd && Current == sign;
        At += isThere ? 1 : 0;
        return isThere;
    }

    public void SkipBlanks()
    {
        while (!IsAtEnd && char.IsWhiteSpace(Current))
        {
            At++;
        }
    }

    public void SkipSpaces()
    {
        while (!IsAtEnd && Current is ' ' or '\t')
        {
            At++;
        }
    }

    /// <summary>Letters, digits, hyphens, underscores and dots; names may hold slashes as well.</summary>
    public string ReadWord(bool hasSlashes = false)
    {
        var start = At;
        while (!IsAtEnd
            && (char.IsLetterOrDigit(Current) || Current is '-' or '_' or '.' || (hasSlashes && Current == '/')))
        {
            At++;
        }

        return From(start);
    }
}

namespace SiteGen.Data.Toml;

/// <summary>The parser recurses for each bracket: a text of ten thousand of them must not end the program.</summary>
internal static class TomlDepth
{
    /// <summary>
    /// The first bracket that opens too many levels, with line and column from 0; brackets inside texts count, too,
    /// unless closed there.
    /// </summary>
    public static (int Line, int Column)? FirstTooDeep(string text)
    {
        var (depth, line, lineStart) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '[' or '{' when ++depth > MetaReader.MaxDepth:
                    return (line, i - lineStart);
                case ']' or '}':
                    depth = Math.Max(depth - 1, 0);
                    break;
                case '\n':
                    (line, lineStart) = (line + 1, i + 1);
                    break;
            }
        }

        return null;
    }
}

namespace SiteGen.Drafting.Lines;

/// <summary>Reads a text export, or notes typed anywhere.</summary>
internal static class TextLines
{
    public static IEnumerable<RawLine> Read(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var length = text.AsSpan(at).IndexOfAny('\n', '\r', '\u2028');
            var end = length < 0 ? text.Length : at + length;
            yield return new RawLine([new PadRun(Clean(text[at..end]))]);
            at = end + 1;
            if (end < text.Length && text[end] == '\r' && at < text.Length && text[at] == '\n')
            {
                at++;
            }
        }
    }

    /// <summary>
    /// Without characters that show nothing and break parsers; those that turn the direction of writing stay.
    /// </summary>
    public static string Clean(string text)
        => text.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0 && !text.Contains('\ufeff')
        ? text
        : string.Concat(text.Where(static letter => letter is '\t' || (letter >= ' ' && letter != '\ufeff')));
}

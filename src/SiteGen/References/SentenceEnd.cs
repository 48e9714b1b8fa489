namespace SiteGen.References;

/// <summary>
/// Where an address ends that a sentence goes on after: <c>see https://… .</c>, <c>(https://…)</c>, <c>*https://…*</c>. One rule for all
/// rooms, so that a draft, a kept pad and a page lead to the same place.
/// </summary>
internal static class SentenceEnd
{
    /// <summary>Whether the last letter of an address may belong to the text it stood in.</summary>
    public static bool MayBelongTo(ReadOnlySpan<char> address)
        => address.TrimEnd() is [.., var last] && (last is ')' or ']' or '}' || IsMark(last));

    /// <summary>The address without white space around it and without closing marks that belong to the text it stood in.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> address) => Cut(address.Trim(), isText: false);

    /// <summary>
    /// Likewise of an address that nothing but blanks sets apart: there a star at its end is emphasis. Where an author marked the end,
    /// as in an attribute, it is a letter. Underscores and tildes are letters in both: names of pads and short links end with them.
    /// </summary>
    public static ReadOnlySpan<char> InText(ReadOnlySpan<char> address) => Cut(address, isText: true);

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> text, bool isText)
    {
        var round = text.Count(')') - text.Count('(');
        var square = text.Count(']') - text.Count('[');
        var curly = text.Count('}') - text.Count('{');
        while (!text.IsEmpty)
        {
            // A bracket that the address opened itself is its own.
            var isOutside = text[^1] switch
            {
                ')' => round-- > 0,
                ']' => square-- > 0,
                '}' => curly-- > 0,
                '*' => isText,
                var mark => IsMark(mark),
            };
            if (!isOutside)
            {
                break;
            }

            text = text[..^1];
        }

        return text;
    }

    private static bool IsMark(char letter)
        => letter is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '"' or '>' or '…' or '，' or '。' or '）';
}

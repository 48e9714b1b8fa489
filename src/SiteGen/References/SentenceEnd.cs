namespace SiteGen.References;

/// <summary>Where an address ends that a sentence goes on after: <c>see https://… .</c> or <c>(https://…)</c>.</summary>
internal static class SentenceEnd
{
    /// <summary>Whether the last letter of an address may belong to the text it stood in.</summary>
    public static bool MayBelongTo(ReadOnlySpan<char> address) => address.TrimEnd() is [.., var last] && IsOutside(last, 0, 1);

    /// <summary>The address without white space around it and without closing marks that belong to the text it stood in.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> address)
    {
        var text = address.Trim();
        var open = text.Count('(');
        var close = text.Count(')');
        while (!text.IsEmpty && IsOutside(text[^1], open, close))
        {
            close -= text[^1] == ')' ? 1 : 0;
            text = text[..^1];
        }

        return text;
    }

    private static bool IsOutside(char mark, int open, int close) => mark switch
    {
        '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '"' or '>' or '…' => true,
        ')' => close > open,
        _ => false,
    };
}

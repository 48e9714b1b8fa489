using SiteGen.References;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>
/// A body whose shortcodes are rendered: those that made HTML wait beside it, a token holds their place.
/// </summary>
public sealed class ShortcodeExpansion
{
    private const string TokenStart = "HAHAHUGOSHORTCODEs";
    private const string TokenEnd = "HBHB";

    private readonly ImmutableArray<string> _html;

    internal ShortcodeExpansion(string markdown, ImmutableArray<string> html, LineMap lines, bool hasChanged)
    {
        Markdown = markdown;
        _html = html;
        Lines = lines;
        HasChanged = hasChanged;
    }

    /// <summary>Had the body brackets of shortcodes at all?</summary>
    public bool HasChanged { get; }

    /// <summary>What to render.</summary>
    public string Markdown { get; }

    public LineMap Lines { get; }

    /// <summary>Which lines of <see cref="Markdown"/> the calls with percent signs made.</summary>
    internal ImmutableArray<MarkdownCall> MarkdownCalls { get; init; } = [];

    /// <summary>Only where the body had brackets of shortcodes.</summary>
    internal PlaceMap Places { get; init; } = new([]);

    /// <summary>The known links of the HTML that waits, where somebody asks for them.</summary>
    internal ImmutableArray<Citation> Citations { get; init; } = [];

    /// <summary>Is there HTML to insert once the Markdown is rendered?</summary>
    public bool HasTokens => !_html.IsEmpty;

    // Letters and digits only: neither Markdown nor highlighting may cut it.
    internal static string Token(int index)
        => string.Create(CultureInfo.InvariantCulture, $"{TokenStart}{index}{TokenEnd}");

    /// <summary>Does something stand in for a shortcode there?</summary>
    internal static bool HasToken(string text) => text.Contains(TokenStart, StringComparison.Ordinal);

    /// <summary>Text in which nothing stands in for shortcodes any more.</summary>
    internal static string WithoutTokens(string text)
    {
        while (text.IndexOf(TokenStart, StringComparison.Ordinal) is >= 0 and var start
            && text.IndexOf(TokenEnd, start, StringComparison.Ordinal) is > 0 and var end)
        {
            text = text.Remove(start, end + TokenEnd.Length - start);
        }

        return text;
    }

    /// <summary>Puts the shortcodes' HTML in the tokens' places; a paragraph around a token alone goes.</summary>
    public string Insert(string html)
    {
        if (!HasTokens || !html.Contains(TokenStart, StringComparison.Ordinal))
        {
            return html;
        }

        var output = new StringWriter(CultureInfo.InvariantCulture);
        Insert(BlockParagraphs.Part(html, this), output);
        return output.ToString();
    }

    /// <summary>The same for rendered text on its way to a writer.</summary>
    public void Insert(ReadOnlySpan<char> html, TextWriter output)
    {
        while (HasTokens && html.IndexOf(TokenStart, StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = EndOfToken(html, start, out var index);
            if (end < 0)
            {
                output.Write(html[..(start + TokenStart.Length)]);
                html = html[(start + TokenStart.Length)..];
                continue;
            }

            var isAlone = html[..start].EndsWith("<p>", StringComparison.Ordinal)
                && html[end..].StartsWith("</p>", StringComparison.Ordinal);
            output.Write(html[..(isAlone ? start - 3 : start)]);
            output.Write(_html[index]);
            html = html[(isAlone ? end + 4 : end)..];
        }

        output.Write(html);
    }

    /// <summary>The place of the next token of a callout or an embed, from a place on; null when there is none.</summary>
    internal Range? NextBlock(string html, int from)
    {
        for (var start = html.IndexOf(TokenStart, from, StringComparison.Ordinal); start >= 0;)
        {
            var end = EndOfToken(html, start, out var index);
            if (end > 0 && IsBlock(_html[index].AsSpan().TrimStart()))
            {
                return start..end;
            }

            start = html.IndexOf(TokenStart, start + TokenStart.Length, StringComparison.Ordinal);
        }

        return null;
    }

    private static bool IsBlock(ReadOnlySpan<char> html) => html.StartsWith([PlaceMarks.OutcomeStart]) || html.StartsWith(EmbedLink.Start);

    // Authors may write the token's letters too: only numbers that were given out count.
    private int EndOfToken(ReadOnlySpan<char> html, int start, out int index)
    {
        var at = start + TokenStart.Length;
        index = 0;
        while (at < html.Length && char.IsAsciiDigit(html[at]) && index < _html.Length)
        {
            index = (index * 10) + html[at++] - '0';
        }

        return index < _html.Length && html[at..].StartsWith(TokenEnd, StringComparison.Ordinal)
            ? at + TokenEnd.Length
            : -1;
    }
}

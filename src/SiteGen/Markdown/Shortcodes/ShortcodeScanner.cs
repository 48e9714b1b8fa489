using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Cuts a body into text and shortcode tags, in one pass; a broken tag is reported and left out.</summary>
internal sealed class ShortcodeScanner(string body, SourceLocation start, List<Diagnostic> diagnostics)
{
    private readonly LocationCounter _places = new(body, start);
    private readonly List<ShortcodeToken> _tokens = [];
    private readonly ForwardSearch _angleEnd = new(body, ">}}");
    private readonly ForwardSearch _percentEnd = new(body, "%}}");
    private readonly ForwardSearch _angleRawEnd = new(body, "*/>}}");
    private readonly ForwardSearch _percentRawEnd = new(body, "*/%}}");
    private int _textStart;
    private int _pieceStart;

    public List<ShortcodeToken> Scan()
    {
        var at = 0;
        while (at < body.Length && body.AsSpan(at).IndexOf("{{") is >= 0 and var length)
        {
            at += length;
            at = at + 2 < body.Length && body[at + 2] is '<' or '%' ? ReadTag(at) : at + 1;
        }

        AddText(body.Length);
        return _tokens;
    }

    private int ReadTag(int at)
    {
        AddText(at);
        var isMarkdown = body[at + 2] == '%';
        var end = isMarkdown ? _percentEnd : _angleEnd;
        if (string.CompareOrdinal(body, at + 3, "/*", 0, 2) == 0)
        {
            return ReadRaw(at, isMarkdown ? _percentRawEnd : _angleRawEnd);
        }

        var location = _places.At(at);
        var reader = new ShortcodeTagReader(body, _places, isMarkdown);
        if (reader.Read(at, location, Indentation(at)) is { } token)
        {
            _tokens.Add(token);
            return _pieceStart = _textStart = token.End;
        }

        diagnostics.Add(reader.Mistake ?? ShortcodeRules.Unfinished.At(location, "shortcode tag is not finished"));
        return _textStart = Recover(at, end);
    }

    // {{</* x */>}} shows {{< x >}}.
    private int ReadRaw(int at, ForwardSearch rawEnd)
    {
        var end = rawEnd.From(at + 5);
        if (end < 0)
        {
            diagnostics.Add(ShortcodeRules.Unfinished.At(_places.At(at), "shortcode shown as text is not finished"));
            return at + 3;
        }

        _textStart = at;
        AddText(at + 3);
        _textStart = at + 5;
        AddText(end);
        _textStart = end + 2;
        return _pieceStart = end + 5;
    }

    // What follows a broken tag is read again, unless the tag has an end of its own before the next one.
    private int Recover(int at, ForwardSearch search)
    {
        var end = search.From(at + 3);
        if (end < 0)
        {
            return at + 3;
        }

        var next = body.AsSpan(at + 3, end - at - 3).IndexOf("{{");
        return next < 0 ? end + 3 : at + 3 + next;
    }

    private void AddText(int end)
    {
        if (end > _textStart)
        {
            _tokens.Add(new(ShortcodeTokenKind.Text, _textStart, end));
        }

        _textStart = end;
    }

    // Blanks between two tags of one line count as well, as they do for Hugo.
    private string Indentation(int at)
    {
        var start = at;
        while (start > _pieceStart && body[start - 1] is ' ' or '\t' or '\r')
        {
            start--;
        }

        return start == at || (start > _pieceStart && body[start - 1] != '\n') ? "" : body[start..at];
    }
}

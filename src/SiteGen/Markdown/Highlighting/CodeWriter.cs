namespace SiteGen.Markdown.Highlighting;

/// <summary>Turns tokens into lines of markup while a lexer walks over its code: nothing is kept in between.</summary>
internal ref struct CodeWriter
{
    private readonly ReadOnlySpan<char> _code;
    private readonly CodeLayout _layout;
    private readonly bool _hasLines;
    private readonly bool _hasInlineNumbers;
    private readonly int _digits;
    private HtmlBuffer _html;
    private int _position;
    private int _line;
    private int _nextMarked;
    private bool _isInLine;
    private TokenKind _open;

    public CodeWriter(ReadOnlySpan<char> code, TextWriter output, in CodeLayout layout, bool hasLines)
    {
        _code = code;
        _layout = layout;
        _hasLines = hasLines;
        _hasInlineNumbers = layout.HasNumbers && !layout.IsTable;
        _html = new HtmlBuffer(output);
        _digits = _hasInlineNumbers ? layout.DigitsFor(CountLines(code)) : 0;
    }

    /// <summary>The code from the last token up to <paramref name="end"/> is a token of this kind.</summary>
    public void Emit(int end, TokenKind kind)
    {
        var text = _code[_position..end];
        _position = end;
        while (!text.IsEmpty)
        {
            var length = text.IndexOf('\n');
            WriteText(length < 0 ? text : text[..length], kind);
            if (length < 0)
            {
                return;
            }

            EndLine();
            text = text[(length + 1)..];
        }
    }

    /// <summary>Writes what no token has claimed as plain text and hands everything over.</summary>
    public void Complete()
    {
        Emit(_code.Length, TokenKind.None);
        CloseLine();
        _html.Complete();
    }

    public static int CountLines(ReadOnlySpan<char> code)
        => code.IsEmpty ? 0 : code.Count('\n') + (code[^1] == '\n' ? 0 : 1);

    private void WriteText(ReadOnlySpan<char> text, TokenKind kind)
    {
        if (text.IsEmpty)
        {
            return;
        }

        OpenLine();
        if (kind != _open)
        {
            CloseToken();
            if (kind != TokenKind.None)
            {
                _html.Append(TokenTags.For(kind));
            }

            _open = kind;
        }

        _html.AppendEscaped(text);
    }

    private void OpenLine()
    {
        if (_isInLine || !_hasLines)
        {
            return;
        }

        _isInLine = true;
        _line++;
        _html.Append(IsMarked() ? "<span class=\"line hl\">" : "<span class=\"line\">");
        if (_hasInlineNumbers)
        {
            WriteNumber();
        }

        _html.Append("<span class=\"cl\">");
    }

    private void WriteNumber()
    {
        var number = _layout.FirstNumber + _line - 1;
        if (_layout.Anchor is { } anchor)
        {
            LineAnchor.Write(ref _html, "ln", anchor, number, _digits);
        }
        else
        {
            _html.Append("<span class=\"ln\">");
            _html.AppendNumber(number, _digits);
        }

        _html.Append("</span>");
    }

    private bool IsMarked()
    {
        var marked = _layout.Marked;
        while (_nextMarked < marked.Length && _line > marked[_nextMarked].Last)
        {
            _nextMarked++;
        }

        return _nextMarked < marked.Length && marked[_nextMarked].Contains(_line);
    }

    private void EndLine()
    {
        OpenLine();
        CloseToken();
        _html.Append('\n');
        CloseLine();
    }

    private void CloseLine()
    {
        CloseToken();
        if (_isInLine)
        {
            _html.Append("</span></span>");
            _isInLine = false;
        }
    }

    private void CloseToken()
    {
        if (_open != TokenKind.None)
        {
            _html.Append("</span>");
            _open = TokenKind.None;
        }
    }
}

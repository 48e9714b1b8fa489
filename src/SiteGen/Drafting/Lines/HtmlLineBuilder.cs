using AngleSharp.Dom;

namespace SiteGen.Drafting.Lines;

/// <summary>Collects lines while a document is walked through.</summary>
internal sealed class HtmlLineBuilder
{
    private readonly List<RawLine> _lines = [];
    private readonly List<PadRun> _runs = [];
    private readonly HtmlStyles _styles = new();
    private readonly Stack<HtmlList> _lists = new();
    private bool _isNewItem;
    private int _heading;
    private int _preformatted;

    public IReadOnlyList<RawLine> Lines => _lines;

    public void Enter(IElement element)
    {
        _styles.Enter(element);
        switch (element.LocalName)
        {
            case "br":
                EndLine();
                break;
            case "ul" or "ol":
                End();
                _lists.Push(HtmlList.Of(element));
                break;
            case "li":
                End();
                _isNewItem = true;
                _runs.AddRange(HtmlList.TaskOf(element));
                break;
            case "img":
                _runs.Add(_styles.Picture(element));
                break;
            case "td" or "th":
                _runs.Add(new PadRun(_runs.Count == 0 ? "| " : " | "));
                break;
            case var name when IsBlock(name):
                End();
                _heading = name is ['h', >= '1' and <= '6'] ? name[1] - '0' : _heading;
                _preformatted += name == "pre" ? 1 : 0;
                break;
        }
    }

    public void Leave(IElement element)
    {
        _styles.Leave(element);
        switch (element.LocalName)
        {
            case "ul" or "ol":
                End();
                _lists.Pop();
                break;
            case "tr":
                _runs.Add(new PadRun(" |"));
                End();
                break;
            case "p" or "table":
                End();
                _lines.Add(new RawLine([]));
                break;
            case var name when name == "li" || IsBlock(name):
                End();
                _heading = name is ['h', >= '1' and <= '6'] ? 0 : _heading;
                _preformatted -= name == "pre" ? 1 : 0;
                break;
        }
    }

    public void Add(string text)
    {
        if (_preformatted > 0)
        {
            AddPreformatted(text);
        }
        else if (HtmlText.Collapse(text, _runs.Count == 0) is { Length: > 0 } collapsed)
        {
            _runs.Add(_styles.Run(collapsed));
        }
    }

    /// <summary>Ends the line that was begun, if any.</summary>
    public void End()
    {
        if (_runs.Count > 0)
        {
            EndLine();
        }
    }

    private void AddPreformatted(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            if (index > 0)
            {
                EndLine();
            }

            if (lines[index].Length > 0)
            {
                _runs.Add(_styles.Run(lines[index]) with { Style = TextStyle.Code });
            }
        }
    }

    private void EndLine()
    {
        var runs = HtmlText.Spaced(_runs);
        var list = _isNewItem && _lists.TryPeek(out var top) ? top : null;
        _lines.Add(new RawLine(runs)
        {
            Level = _heading > 0 ? 0 : _lists.Count,
            Marker = list?.Marker ?? LineMarker.None,
            Number = list?.Next() ?? 0,
            Heading = _heading,
            IsCode = _preformatted > 0
                || (runs.Length > 0 && runs.All(static run => run.Style.HasFlag(TextStyle.Code))),
        });
        _isNewItem = false;
        _runs.Clear();
    }

    private static bool IsBlock(string name)
        => name is "p" or "div" or "pre" or "blockquote" or "section" or "article" or "header"
        or "footer" or "table" or "tr" or "hr" or "dl" or "dt" or "dd" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6";
}

using SiteGen.Checking.Tracing;

namespace SiteGen.Checking.Reading;

/// <summary>Finds tables without header cells. Tables that only lay something out, as those of numbered code do, need none.</summary>
internal sealed class TableNotes
{
    private readonly Stack<(bool IsFine, string Words)> _open = new();
    private readonly ShortText _words = new(40);
    private bool _isInCell;

    public void Clear()
    {
        _open.Clear();
        _words.Clear();
        _isInCell = false;
    }

    public void Open(Tag tag)
    {
        switch (tag.Name)
        {
            case "table":
                _open.Push((tag.IsHidden || tag["class"].Contains("lntable", StringComparison.Ordinal), ""));
                break;
            case "th" when _open.TryPop(out var table):
                _open.Push(table with { IsFine = true });
                break;
            case "td" when _open.TryPeek(out var table) && table is { IsFine: false, Words: "" }:
                _words.Clear();
                _isInCell = true;
                break;
        }
    }

    public void Text(ReadOnlySpan<char> text)
    {
        if (!_isInCell || text.IsWhiteSpace())
        {
            return;
        }

        _words.Add(text);
        _isInCell = false;
        if (_open.TryPop(out var table))
        {
            _open.Push(table with { Words = _words.ToString() });
        }
    }

    public void Close(List<Flaw> flaws)
    {
        if (_open.TryPop(out var table) && !table.IsFine)
        {
            Clue clue = table.Words.Length == 0 ? Clue.Frame.Layout : new Clue.Text([table.Words]);
            flaws.Add(new(CheckRules.NoHeaders, $"the table that begins with '{table.Words}' has no header cells", clue));
        }

        _isInCell = false;
    }
}

using SiteGen.Checking.Tracing;

namespace SiteGen.Checking.Reading;

/// <summary>Finds headings that skip a level.</summary>
internal sealed class HeadingNotes
{
    private readonly ShortText _words = new(80);
    private int _open;
    private int _last;

    public void Clear()
    {
        _words.Clear();
        (_open, _last) = (0, 0);
    }

    public void Open(int level)
    {
        _words.Clear();
        _open = level;
    }

    public void Text(ReadOnlySpan<char> text)
    {
        if (_open > 0)
        {
            _words.Add(text);
        }
    }

    public void Close(List<Flaw> flaws)
    {
        if (_open == 0)
        {
            return;
        }

        if (_last > 0 && _open > _last + 1)
        {
            var words = _words.ToString();
            flaws.Add(new(
                CheckRules.SkippedHeading,
                string.Create(CultureInfo.InvariantCulture, $"the heading '{words}' is of level {_open}, the one before it of level {_last}"),
                new Clue.Heading(words)));
        }

        (_last, _open) = (_open, 0);
    }
}

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Finds the next place of a mark, looking at each character once however often it is asked.</summary>
internal sealed class ForwardSearch(string text, string mark)
{
    private int _found = -1;
    private bool _isExhausted;

    /// <summary>The first place at or after <paramref name="start"/>, or -1; starts must not decrease.</summary>
    public int From(int start)
    {
        if (_isExhausted || (_found >= start && _found >= 0))
        {
            return _isExhausted ? -1 : _found;
        }

        _found = start < text.Length ? text.IndexOf(mark, start, StringComparison.Ordinal) : -1;
        _isExhausted = _found < 0;
        return _found;
    }
}

namespace SiteGen.Content.Urls;

/// <summary>A slice of a list as permalinks write it: <c>[0]</c>, <c>[last]</c>, <c>[1:]</c>, <c>[:last]</c>, <c>[1:3]</c>.</summary>
internal sealed record PathSlice
{
    private const int Last = -1;
    private const int None = -2;

    private readonly int _from = None;
    private readonly int _to = None;
    private readonly bool _isRange;
    private readonly bool _isNothing;

    /// <param name="written">With its brackets.</param>
    public PathSlice(string written)
    {
        var text = written.Trim().ToLowerInvariant();
        if (text.Length < 3 || text[0] != '[' || text[^1] != ']')
        {
            _isNothing = true;
            return;
        }

        var parts = text[1..^1].Split(':');
        _isRange = parts.Length > 1;
        _from = Bound(parts[0]);
        _to = _isRange ? Bound(parts[1]) : None;
    }

    public string[] Of(ReadOnlySpan<string> all)
    {
        if (_isNothing || all.IsEmpty)
        {
            return [];
        }

        var from = _from switch { Last => all.Length - 1, None => 0, _ => _from };
        if (from >= all.Length)
        {
            return [];
        }

        if (!_isRange)
        {
            return [all[from]];
        }

        var to = _to switch { Last => all.Length - 1, None => all.Length, _ => Math.Min(_to, all.Length) };
        return to <= from ? [] : all[from..to].ToArray();
    }

    private static int Bound(string text) => text switch
    {
        "" => None,
        "last" => Last,
        _ when int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => Math.Max(number, 0),
        _ => 0,
    };
}

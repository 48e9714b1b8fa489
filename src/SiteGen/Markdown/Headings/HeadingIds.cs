using System.Text;
using SiteGen.Configuration;

namespace SiteGen.Markdown.Headings;

/// <summary>Makes and remembers the ids of one page's headings, so that deep links into a moved site keep working.</summary>
internal sealed class HeadingIds(HeadingIdStyle style)
{
    // Each id with the last number that was added to it.
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);
    private readonly StringBuilder _id = new();

    public void Clear() => _taken.Clear();

    public void Take(string id) => _taken.TryAdd(id, 0);

    /// <summary>The id for a text: <paramref name="otherwise"/> where nothing of it can stand in one, numbered if taken.</summary>
    public string Make(string text, string otherwise = "heading")
    {
        var id = HeadingIdText.From(text, style, _id);
        id = id.Length == 0 ? otherwise : id;
        if (_taken.TryAdd(id, 0))
        {
            return id;
        }

        for (var number = _taken[id] + 1; ; number++)
        {
            var candidate = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
            if (_taken.TryAdd(candidate, 0))
            {
                _taken[id] = number;
                return candidate;
            }
        }
    }
}

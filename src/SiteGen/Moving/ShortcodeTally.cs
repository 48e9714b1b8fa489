using SiteGen.Diagnostics;
using SiteGen.Markdown.Shortcodes;

namespace SiteGen.Moving;

/// <summary>Counts the calls of one shortcode.</summary>
internal sealed class ShortcodeTally(string name)
{
    private const int PlacesKept = 3;

    private readonly SortedDictionary<string, int> _named = new(StringComparer.Ordinal);
    private readonly List<SourceLocation> _places = [];
    private string _lastFile = "";
    private int _calls;
    private int _pages;
    private int _percent;
    private int _attributes;
    private int _positions;

    /// <summary>Closing tags, in any page.</summary>
    public int Closed { get; set; }

    public void Add(ShortcodeTag tag, bool isInAttribute)
    {
        _calls++;
        _percent += tag.IsMarkdown ? 1 : 0;
        _attributes += isInAttribute ? 1 : 0;
        _pages += tag.Location.File == _lastFile ? 0 : 1;
        _lastFile = tag.Location.File;
        _positions = Math.Max(_positions, tag.Arguments.Count(static argument => argument.Name is null));
        foreach (var argument in tag.Arguments.Select(static argument => argument.Name).OfType<string>().Distinct())
        {
            _named[argument] = _named.GetValueOrDefault(argument) + 1;
        }

        if (_places.Count < PlacesKept)
        {
            _places.Add(tag.Location);
        }
    }

    public ShortcodeUse Complete(string? hugoTemplate, string? template) => new()
    {
        Name = name,
        IsBuiltIn = BuiltInShortcodes.Understands(name, _named.Keys),
        Calls = _calls,
        Pages = _pages,
        PercentCalls = _percent,
        WithInner = Math.Min(Closed, _calls),
        InAttributes = _attributes,
        Named = [.. _named.Select(static pair => (pair.Key, pair.Value))],
        Positions = _positions,
        Places = [.. _places],
        HugoTemplate = hugoTemplate,
        Template = template,
    };
}

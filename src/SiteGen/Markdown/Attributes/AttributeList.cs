namespace SiteGen.Markdown.Attributes;

/// <summary>The <c>{#id .class key="value"}</c> of a block, in the author's order; classes are gathered in one value.</summary>
internal sealed class AttributeList
{
    private readonly List<KeyValuePair<string, string>> _entries = [];

    public IReadOnlyList<KeyValuePair<string, string>> Entries => _entries;

    public string? Find(string name)
    {
        foreach (var entry in _entries)
        {
            if (entry.Key == name)
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>The first to set a name wins, except for classes, which add up.</summary>
    public void Add(string name, string value)
    {
        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Key == name)
            {
                _entries[i] = name == "class" ? new(name, $"{_entries[i].Value} {value}") : _entries[i];
                return;
            }
        }

        _entries.Add(new(name, value));
    }

    public void AddMissing(AttributeList other)
    {
        foreach (var entry in other._entries)
        {
            if (Find(entry.Key) is null)
            {
                _entries.Add(entry);
            }
        }
    }
}

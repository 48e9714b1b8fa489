using SiteGen.Diagnostics;

namespace SiteGen.Data;

/// <summary>
/// Reads the fields of a map by name and type. A wrong type becomes a diagnostic and counts as "not said"; which keys
/// were read is remembered, so that the others can be reported.
/// </summary>
public sealed class MetaFields(MetaValue.Map map, DiagnosticRule wrongType)
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    private readonly bool[] _isRead = new bool[map.Entries.Length];
    private readonly List<string> _asked = [];
    private readonly List<Diagnostic> _faults = [];

    public SourceLocation Location => map.Location;

    /// <summary>All entries, in the order written.</summary>
    public ImmutableArray<MetaEntry> Entries => map.Entries;

    /// <summary>What was wrong with the fields read so far.</summary>
    public IReadOnlyList<Diagnostic> Faults => _faults;

    /// <summary>Entries nobody asked for, in the order written.</summary>
    public IEnumerable<MetaEntry> Unread => map.Entries.Where((_, index) => !_isRead[index]);

    /// <summary>The value as written; an empty one counts as not said.</summary>
    public MetaValue? Value(string key)
    {
        _asked.Add(key);
        MetaValue? found = null;
        for (var i = 0; i < _isRead.Length; i++)
        {
            if (string.Equals(map.Entries[i].Key, key, StringComparison.OrdinalIgnoreCase))
            {
                _isRead[i] = true;
                found ??= map.Entries[i].Value;
            }
        }

        return found is MetaValue.Empty ? null : found;
    }

    /// <summary>Several names of one field, the newest first; all count as read.</summary>
    public MetaValue? Value(string key, string olderKey)
    {
        var value = Value(key);
        var older = Value(olderKey);
        return value ?? older;
    }

    public bool Has(string key) => map[key] is not null;

    /// <summary>Where the value of <paramref name="key"/> stands, or the map when it is not there.</summary>
    public SourceLocation LocationOf(string key) => map[key]?.Location ?? map.Location;

    /// <summary>Where one text of a list stands.</summary>
    public SourceLocation LocationOf(string key, string item)
    {
        var items = map[key] is MetaValue.List list ? list.Items : [];
        foreach (var value in items)
        {
            if (string.Equals(value.AsText, item, StringComparison.OrdinalIgnoreCase))
            {
                return value.Location;
            }
        }

        return LocationOf(key);
    }

    public string? Text(string key) => Text(key, Value(key));

    public string? Text(string key, string olderKey) => Text(key, Value(key, olderKey));

    public bool? Flag(string key) => Value(key) switch
    {
        null => null,
        MetaValue.Flag flag => flag.Value,
        MetaValue.Integer { Value: 0 or 1 } number => number.Value == 1,
        MetaValue.Text { Value: "true" or "True" or "TRUE" or "t" or "T" or "1" } => true,
        MetaValue.Text { Value: "false" or "False" or "FALSE" or "f" or "F" or "0" } => false,
        var other => Wrong<bool?>(key, "true or false", other),
    };

    public int? Integer(string key) => Value(key) switch
    {
        null => null,
        MetaValue.Integer { Value: >= int.MinValue and <= int.MaxValue } number => (int)number.Value,
        MetaValue.Real number when number.Value == Math.Truncate(number.Value) && Math.Abs(number.Value) <= int.MaxValue
            => (int)number.Value,
        MetaValue.Text text when int.TryParse(text.Value, NumberStyles.AllowLeadingSign, Culture, out var number)
            => number,
        var other => Wrong<int?>(key, "a whole number", other),
    };

    public double? Real(string key) => Value(key) switch
    {
        null => null,
        MetaValue.Integer number => number.Value,
        MetaValue.Real number => number.Value,
        MetaValue.Text text when double.TryParse(text.Value, NumberStyles.Float, Culture, out var number)
            => number,
        var other => Wrong<double?>(key, "a number", other),
    };

    /// <summary>A list of texts; a single text is a list of one. Default (not empty) when the key is missing.</summary>
    public ImmutableArray<string> Texts(string key) => Texts(key, Value(key));

    public ImmutableArray<string> Texts(string key, ImmutableArray<string> otherwise)
    {
        var said = Texts(key);
        return said.IsDefault ? otherwise : said;
    }

    public MetaValue.Map? Map(string key) => Map(key, Value(key));

    public MetaValue.Map? Map(string key, string olderKey) => Map(key, Value(key, olderKey));

    /// <summary>A list of maps; a single map is a list of one. Default (not empty) when the key is missing.</summary>
    public ImmutableArray<MetaValue.Map> Maps(string key)
    {
        switch (Value(key))
        {
            case null:
                return default;
            case MetaValue.Map single:
                return [single];
            case MetaValue.List list:
                var maps = ImmutableArray.CreateBuilder<MetaValue.Map>(list.Items.Length);
                foreach (var item in list.Items)
                {
                    if (Map(key, item) is { } one)
                    {
                        maps.Add(one);
                    }
                }

                return maps.DrainToImmutable();
            case var other:
                return Wrong<ImmutableArray<MetaValue.Map>>(key, "a list of maps", other);
        }
    }

    /// <summary>A diagnostic for each key that nobody asked for, with the nearest known one.</summary>
    public ImmutableArray<Diagnostic> ReportUnread(DiagnosticRule rule, string where = "")
        => [.. Unread.Select(entry => rule.At(
            entry.KeyLocation, $"unknown key '{where}{entry.Key}'", Suggestion.Hint(entry.Key, _asked)))];

    /// <summary>The key that is one slip of the finger away from <paramref name="key"/>, among those asked for.</summary>
    public string? SlipOf(string key) => key.Length < 4 ? null : Suggestion.For(key, _asked, allowed: 1);

    private string? Text(string key, MetaValue? value) => value switch
    {
        null => null,
        _ => value.AsText ?? Wrong<string?>(key, "a text", value),
    };

    private MetaValue.Map? Map(string key, MetaValue? value) => value switch
    {
        null => null,
        MetaValue.Map inner => inner,
        _ => Wrong<MetaValue.Map?>(key, "a map", value),
    };

    private ImmutableArray<string> Texts(string key, MetaValue? value)
    {
        if (value is not MetaValue.List list)
        {
            return value switch
            {
                null => default,
                { AsText: { } single } => [single],
                _ => Wrong<ImmutableArray<string>>(key, "a list of texts", value),
            };
        }

        var texts = ImmutableArray.CreateBuilder<string>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item.AsText is { } text)
            {
                texts.Add(text);
            }
            else if (item is not MetaValue.Empty)
            {
                Wrong<string>(key, "a list of texts", item);
            }
        }

        return texts.DrainToImmutable();
    }

    private T? Wrong<T>(string key, string wanted, MetaValue found)
    {
        var shown = found.AsText is { } text ? $"'{text}'" : found.Kind;
        _faults.Add(wrongType.At(found.Location, $"'{key}' takes {wanted}, not {shown}"));
        return default;
    }
}

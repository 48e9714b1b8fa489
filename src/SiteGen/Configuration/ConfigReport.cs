using System.Collections.Frozen;
using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>Gathers what is wrong with a configuration; unknown keys matter only in a file of our own.</summary>
internal sealed class ConfigReport(bool reportsUnknownKeys)
{
    private readonly List<Diagnostic> _faults = [];

    public bool ReportsUnknownKeys => reportsUnknownKeys;

    public IEnumerable<Diagnostic> Faults => _faults;

    public void Add(Diagnostic fault) => _faults.Add(fault);

    /// <summary>The same for what Hugo does not read: it must not stop a site of Hugo's.</summary>
    public void AddSofter(Diagnostic fault) => _faults.Add(Softer(fault));

    /// <summary>
    /// Opens the map under <paramref name="key"/>, reads it, and reports what was wrong in it or not known.
    /// </summary>
    public T Read<T>(MetaFields parent, string key, Func<MetaFields, T> read) => Read(parent.Map(key), key + ".", read);

    /// <summary>The same for a map that was found otherwise; a missing one has no fields.</summary>
    public T Read<T>(MetaValue.Map? map, string where, Func<MetaFields, T> read)
    {
        var fields = new MetaFields(map ?? MetaValue.Map.None, ConfigRules.WrongType);
        var value = read(fields);
        _faults.AddRange(fields.Faults.Select(WithFittingHint));
        _faults.AddRange(reportsUnknownKeys ? fields.ReportUnread(ConfigRules.UnknownKey, where).Where(IsMeantForUs) : Slips(fields, where));
        return value;
    }

    // Hugo passes over keys that it does not know, and many sites have some; a slip of the finger is worth a word.
    private static IEnumerable<Diagnostic> Slips(MetaFields fields, string where)
    {
        foreach (var entry in fields.Unread)
        {
            if (fields.SlipOf(entry.Key) is { } meant && !entry.KeyLocation.File.StartsWith('$'))
            {
                yield return ConfigRules.SlipOfKey.At(entry.KeyLocation, $"unknown key '{where}{entry.Key}'", $"did you mean '{meant}'?");
            }
        }
    }

    // A variable may belong to another program, unless it looks like one of ours mistyped.
    private static bool IsMeantForUs(Diagnostic unknown)
        => !IsVariable(unknown)
            || (unknown.Location.File.StartsWith("$SITEGEN", StringComparison.Ordinal) && unknown.Hint != ConfigRules.UnknownKey.Hint);

    private Diagnostic WithFittingHint(Diagnostic fault)
        => Softer(IsVariable(fault) ? fault with { Hint = "Set the variable to such a value, or unset it." } : fault);

    // What Hugo does not take stops Hugo; what it takes, whatever it makes of it, must not stop us.
    private Diagnostic Softer(Diagnostic fault) => reportsUnknownKeys ? fault : fault with { Severity = Severity.Warning };

    private static bool IsVariable(Diagnostic fault) => fault.Location.File.StartsWith('$');

    /// <summary>A field that takes one of a few words.</summary>
    public T Choice<T>(MetaFields fields, string key, FrozenDictionary<string, T> words, T otherwise)
    {
        if (fields.Text(key) is not { Length: > 0 } word)
        {
            return otherwise;
        }

        if (words.TryGetValue(word, out var value))
        {
            return value;
        }

        var hint = $"'{key}' knows: {string.Join(", ", words.Keys.Order(StringComparer.Ordinal))}";
        Add(ConfigRules.UnknownChoice.At(fields.LocationOf(key), $"'{key}' does not know '{word}'", hint));
        return otherwise;
    }

    /// <summary>A number that is at least <paramref name="lowest"/>.</summary>
    public int AtLeast(MetaFields fields, string key, int lowest, int otherwise)
    {
        var number = fields.Integer(key) ?? otherwise;
        if (number >= lowest)
        {
            return number;
        }

        Add(Softer(ConfigRules.OutOfRange.At(fields.LocationOf(key), $"'{key}' must be {lowest} or more, not {number}")));
        return otherwise;
    }
}

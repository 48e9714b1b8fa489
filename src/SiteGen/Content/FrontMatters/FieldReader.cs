using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Content.FrontMatters;

/// <summary>Reads values of a wanted type as leniently as Hugo casts them; what can't be cast is a mistake and counts as not said.</summary>
internal sealed class FieldReader(List<Diagnostic> mistakes)
{
    public string? Text(MetaEntry entry) => entry.Value switch
    {
        MetaValue.Empty => null,
        MetaValue.Text text => text.Value,
        _ => entry.Value.AsText ?? Wrong<string>(entry, "a text"),
    };

    /// <summary>A text that addresses are made of: what no address can hold is left out, with a warning.</summary>
    public string Line(MetaEntry entry)
    {
        var text = Text(entry) ?? "";
        var at = text.AsSpan().IndexOfAnyInRange('\0', '\u001F');
        if (at < 0)
        {
            return text;
        }

        var name = text[at] == 0 ? "a NUL character" : $"control character U+{(int)text[at]:X4}";
        mistakes.Add(ContentRules.ControlCharacter.At(entry.Value.Location, $"{name} in '{entry.Key}'"));
        return string.Concat(text.Where(static letter => letter > '\u001F'));
    }

    public bool? Flag(MetaEntry entry) => entry.Value switch
    {
        MetaValue.Empty => null,
        MetaValue.Flag flag => flag.Value,
        MetaValue.Integer number => number.Value != 0,
        MetaValue.Text { Value: "true" or "True" or "TRUE" or "t" or "T" or "1" } => true,
        MetaValue.Text { Value: "false" or "False" or "FALSE" or "f" or "F" or "0" or "" } => false,
        _ => WrongValue<bool>(entry, "true or false"),
    };

    public int? Number(MetaEntry entry) => entry.Value switch
    {
        MetaValue.Empty => null,
        MetaValue.Integer { Value: >= int.MinValue and <= int.MaxValue } number => (int)number.Value,
        MetaValue.Real { Value: > int.MinValue and < int.MaxValue } number => (int)number.Value,
        MetaValue.Text { Value: "" } => null,
        MetaValue.Text text when int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            => number,
        _ => WrongValue<int>(entry, "a whole number"),
    };

    /// <summary>A list of texts; a single text is a list of one.</summary>
    public ImmutableArray<string> Texts(MetaEntry entry)
    {
        switch (entry.Value)
        {
            case MetaValue.Empty:
                return [];
            case MetaValue.List list:
                return Items(entry, list);
            default:
                return entry.Value.AsText is { } single ? [single] : [Wrong<string>(entry, "a list of texts") ?? ""];
        }
    }

    public ImmutableArray<MetaValue.Map> Maps(MetaEntry entry)
    {
        switch (entry.Value)
        {
            case MetaValue.Empty:
                return [];
            case MetaValue.Map single:
                return [single];
            case MetaValue.List list:
                var maps = ImmutableArray.CreateBuilder<MetaValue.Map>(list.Items.Length);
                foreach (var item in list.Items)
                {
                    if (item is MetaValue.Map map)
                    {
                        maps.Add(map);
                    }
                    else
                    {
                        mistakes.Add(WrongType(entry.Key, item, "a map"));
                    }
                }

                return maps.DrainToImmutable();
            default:
                mistakes.Add(WrongType(entry.Key, entry.Value, "a list of maps"));
                return [];
        }
    }

    public MetaValue.Map? Map(MetaEntry entry) => entry.Value switch
    {
        MetaValue.Empty => null,
        MetaValue.Map map => map,
        _ => Wrong<MetaValue.Map>(entry, "a map"),
    };

    /// <summary>Where one text of a list stands.</summary>
    public static SourceLocation PlaceOf(MetaEntry entry, string item)
    {
        var found = entry.Value is MetaValue.List list ? list.Items.FirstOrDefault(value => value.AsText == item) : null;
        return (found ?? entry.Value).Location;
    }

    public void Report(Diagnostic mistake) => mistakes.Add(mistake);

    private ImmutableArray<string> Items(MetaEntry entry, MetaValue.List list)
    {
        var texts = ImmutableArray.CreateBuilder<string>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item.AsText is { } text)
            {
                texts.Add(text);
            }
            else if (item is not MetaValue.Empty)
            {
                mistakes.Add(WrongType(entry.Key, item, "a text"));
            }
        }

        return texts.DrainToImmutable();
    }

    private T? Wrong<T>(MetaEntry entry, string wanted)
        where T : class
    {
        mistakes.Add(WrongType(entry.Key, entry.Value, wanted));
        return null;
    }

    private T? WrongValue<T>(MetaEntry entry, string wanted)
        where T : struct
    {
        mistakes.Add(WrongType(entry.Key, entry.Value, wanted));
        return null;
    }

    private static Diagnostic WrongType(string key, MetaValue value, string wanted)
    {
        // Hugo passes over a word where a number is wanted; a site that builds there must build here.
        return value.AsText is { } text
            ? ContentRules.UnreadableScalar.At(value.Location, $"'{key}' must be {wanted}, not '{text}'")
            : ContentRules.WrongType.At(value.Location, $"'{key}' must be {wanted}, not {value.Kind}");
    }
}

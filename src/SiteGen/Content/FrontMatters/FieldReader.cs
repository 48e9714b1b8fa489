using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Content.FrontMatters;

/// <summary>Reads values of a wanted type as leniently as Hugo casts them; what can't be cast is a mistake and counts as not said.</summary>
/// <param name="isHugo">The site came from Hugo: what builds there silently may not stop a build here.</param>
internal sealed class FieldReader(List<Diagnostic> mistakes, bool isHugo = false)
{
    public string? Text(MetaEntry entry) => entry.Value switch
    {
        MetaValue.Empty => null,
        MetaValue.Text text => text.Value,
        _ => entry.Value.AsText ?? Wrong<string>(entry, "a text"),
    };

    /// <summary>A text that addresses are made of: what no address can hold is left out, with a warning.</summary>
    public string Line(MetaEntry entry) => Line(Text(entry) ?? "", entry);

    /// <summary>The same for one text of a list.</summary>
    public string Line(string text, MetaEntry entry)
    {
        if (ControlCharacter.FirstIn(text) is not { } name)
        {
            return text;
        }

        mistakes.Add(ContentRules.ControlCharacter.At(PlaceOf(entry, text), $"{name} in '{entry.Key}'"));
        return string.Concat(text.Where(static letter => !ControlCharacter.Is(letter)));
    }

    public bool? Flag(MetaEntry entry) => entry.Value is MetaValue.Empty
        ? null
        : Cast.Flag(entry.Value) ?? WrongValue<bool>(entry, "true or false");

    /// <summary>Is the page kept back? What can't be read is an error, since a guess could publish it.</summary>
    public bool? Draft(MetaEntry entry)
    {
        if (entry.Value is MetaValue.Empty || Cast.Flag(entry.Value) is not null)
        {
            return entry.Value is MetaValue.Empty ? null : Cast.Flag(entry.Value);
        }

        if (entry.Value is MetaValue.Text { Value: "no" or "No" or "NO" or "off" or "Off" or "OFF" or "n" or "N" })
        {
            return false;
        }

        var found = entry.Value.AsText is { } text ? $"'{text}'" : entry.Value.Kind;
        var mistake = ContentRules.UnreadableDraft.At(entry.Value.Location, $"'{entry.Key}' must be true or false, not {found}");

        // Hugo takes whatever it can't read for false.
        mistakes.Add(isHugo ? mistake with { Severity = Severity.Warning } : mistake);
        return !isHugo;
    }

    public long? Number(MetaEntry entry) => entry.Value is MetaValue.Empty or MetaValue.Text { Value: "" }
        ? null
        : Cast.Number(entry.Value) ?? WrongValue<long>(entry, "a whole number");

    /// <summary>A list of texts; a single text is the list of its words, as in Hugo.</summary>
    public ImmutableArray<string> Texts(MetaEntry entry)
    {
        switch (entry.Value)
        {
            case MetaValue.Empty:
                return [];
            case MetaValue.List list:
                return Items(entry, list);
            case MetaValue.Text text:
                return [.. text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
            default:
                return entry.Value.AsText is { } single ? [single] : NoTexts(entry.Key, entry.Value, "a list of texts");
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
                // One that is none spoils the list, in Hugo too.
                return NoTexts(entry.Key, item, "a text");
            }
        }

        return texts.DrainToImmutable();
    }

    private ImmutableArray<string> NoTexts(string key, MetaValue value, string wanted)
    {
        mistakes.Add(WrongType(key, value, wanted));
        return [];
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

    private Diagnostic WrongType(string key, MetaValue value, string wanted)
    {
        // Hugo passes over a word where a number is wanted; a site that builds there must build here.
        var shown = value.AsText is { } text ? $"'{text}'" : value.Kind;
        var rule = value.AsText is null && !isHugo ? ContentRules.WrongType : ContentRules.UnreadableScalar;
        return rule.At(value.Location, $"'{key}' must be {wanted}, not {shown}");
    }
}

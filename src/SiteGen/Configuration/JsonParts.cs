using System.Text.Json;
using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>What the configuration's JSON is made of, besides single values.</summary>
internal static class JsonParts
{
    public static void WriteObject(this Utf8JsonWriter json, string key, Action write)
    {
        json.WriteStartObject(key);
        write();
        json.WriteEndObject();
    }

    public static void WriteTexts(this Utf8JsonWriter json, string key, ImmutableArray<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    public static void WritePatterns(
        this Utf8JsonWriter json, string kind, ImmutableSortedDictionary<string, string> patterns)
        => json.WriteObject(kind, () =>
        {
            foreach (var (section, pattern) in patterns)
            {
                json.WriteString(section, pattern);
            }
        });

    /// <summary>A value of the author's; nothing when there is none.</summary>
    public static void WriteMeta(this Utf8JsonWriter json, string key, MetaValue? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(key);
            json.WriteMeta(value);
        }
    }

    private static void WriteMeta(this Utf8JsonWriter json, MetaValue value)
    {
        switch (value)
        {
            case MetaValue.Map map:
                json.WriteStartObject();
                foreach (var entry in map.Entries)
                {
                    json.WriteMeta(entry.Key, entry.Value);
                }

                json.WriteEndObject();
                break;
            case MetaValue.List list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    json.WriteMeta(item);
                }

                json.WriteEndArray();
                break;
            case MetaValue.Integer number:
                json.WriteNumberValue(number.Value);
                break;
            case MetaValue.Real number when double.IsFinite(number.Value):
                json.WriteNumberValue(number.Value);
                break;
            case MetaValue.Flag flag:
                json.WriteBooleanValue(flag.Value);
                break;
            default:
                json.WriteStringValue(value.AsText);
                break;
        }
    }
}

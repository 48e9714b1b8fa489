using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>Shows the effective configuration as JSON under the keys an author would write.</summary>
public static class ConfigWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string ToJson(SiteConfig config)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            new ConfigSections(json, config).WriteAll();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a value of the author's as JSON.</summary>
    internal static void Write(Utf8JsonWriter json, MetaValue value)
    {
        switch (value)
        {
            case MetaValue.Map map:
                json.WriteStartObject();
                foreach (var entry in map.Entries)
                {
                    json.WritePropertyName(entry.Key);
                    Write(json, entry.Value);
                }

                json.WriteEndObject();
                break;
            case MetaValue.List list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(json, item);
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

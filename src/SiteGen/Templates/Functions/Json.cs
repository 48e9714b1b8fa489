using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Templates.Models;

namespace SiteGen.Templates.Functions;

/// <summary>Writes values as JSON inside a page: what could end a script element is escaped.</summary>
internal static class Json
{
    public static Html Of(object? value)
    {
        if (value is string text)
        {
            return new Html($"\"{JavaScriptEncoder.Default.Encode(text)}\"");
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(writer, value);
        }

        return new Html(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case LookupModel map:
                WriteMap(writer, map);
                break;
            case System.Collections.IEnumerable items and not string:
                WriteList(writer, items);
                break;
            case PageModel page:
                writer.WriteStringValue(page.Permalink);
                break;
            case TermModel term:
                writer.WriteStringValue(term.Name);
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }

    private static void WriteMap(Utf8JsonWriter writer, LookupModel map)
    {
        writer.WriteStartObject();
        foreach (var entry in map.OfType<EntryModel>())
        {
            writer.WritePropertyName(entry.Key);
            Write(writer, entry.Value);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, System.Collections.IEnumerable items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
    }
}

using System.Buffers;
using System.Collections;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Scriban.Runtime;
using SiteGen.Templates.Models;

namespace SiteGen.Templates.Functions;

/// <summary>Writes values as JSON inside a page: what could end a script element is escaped.</summary>
internal static class Json
{
    // An object that holds itself would have no end.
    private const int Depth = 64;

    public static Html Of(FunctionCall call)
    {
        if (call[0] is string text)
        {
            return new Html($"\"{JavaScriptEncoder.Default.Encode(text)}\"");
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(writer, call, call[0], 0);
        }

        return new Html(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter writer, FunctionCall call, object? value, int depth)
    {
        call.Context.Worker.CountStep(call.Caller);
        if (depth > Depth || writer.BytesCommitted + writer.BytesPending > call.Composer.Limits.TextLength)
        {
            throw new TemplateMistake(TemplateRules.TooMuch, call.Span, "the value is too deep or too long for 'json'");
        }

        switch (value)
        {
            case null or IScriptCustomFunction:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int or long or decimal or BigInteger:
                writer.WriteRawValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
            case double or float:
                WriteReal(writer, Convert.ToDouble(value, CultureInfo.InvariantCulture));
                break;
            case PageModel page:
                writer.WriteStringValue(page.Permalink);
                break;
            case LanguageModel language:
                writer.WriteStringValue(language.Locale);
                break;
            case TermModel term:
                writer.WriteStringValue(term.Name);
                break;
            case string or DateModel or Html:
                writer.WriteStringValue(value.ToString());
                break;
            case IScriptObject map and not IList:
                WriteMap(writer, call, map, depth + 1);
                break;
            case IEnumerable items:
                WriteList(writer, call, items, depth + 1);
                break;
            default:
                writer.WriteStringValue(call.Context.ObjectToString(value));
                break;
        }
    }

    // JSON has no form for infinity and for what is not a number.
    private static void WriteReal(Utf8JsonWriter writer, double number)
    {
        if (double.IsFinite(number))
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static void WriteMap(Utf8JsonWriter writer, FunctionCall call, IScriptObject map, int depth)
    {
        writer.WriteStartObject();
        foreach (var name in map.GetMembers())
        {
            map.TryGetValue(call.Context, call.Span, name, out var value);
            writer.WritePropertyName(name);
            Write(writer, call, value, depth);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, FunctionCall call, IEnumerable items, int depth)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            Write(writer, call, item, depth);
        }

        writer.WriteEndArray();
    }
}

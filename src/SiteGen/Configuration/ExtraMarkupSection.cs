using System.Text.Json;

namespace SiteGen.Configuration;

/// <summary>Those of Hugo's Markdown extensions that are off unless a site asks for them, in the effective configuration.</summary>
internal static class ExtraMarkupSection
{
    public static void Write(Utf8JsonWriter json, MarkupConfig markup)
    {
        WriteEastAsian(json, markup);
        json.WriteStartObject("extras");
        WriteExtra(json, "delete", markup.Extras.HasFlag(ExtraMarks.Delete));
        WriteExtra(json, "insert", markup.Extras.HasFlag(ExtraMarks.Insert));
        WriteExtra(json, "mark", markup.Extras.HasFlag(ExtraMarks.Mark));
        WriteExtra(json, "subscript", markup.Extras.HasFlag(ExtraMarks.Subscript));
        WriteExtra(json, "superscript", markup.Extras.HasFlag(ExtraMarks.Superscript));
        json.WriteEndObject();
        json.WriteStartObject("passthrough");
        json.WriteBoolean("enable", !markup.Passthrough.IsEmpty);
        json.WriteStartObject("delimiters");
        WriteMarks(json, "block", markup.Passthrough.Where(static marks => marks.IsBlock));
        WriteMarks(json, "inline", markup.Passthrough.Where(static marks => !marks.IsBlock));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteEastAsian(Utf8JsonWriter json, MarkupConfig markup)
    {
        json.WriteStartObject("cjk");
        json.WriteBoolean("enable", markup.LineBreaks != EastAsianLineBreaks.Kept || markup.HidesEscapedSpaces);
        json.WriteBoolean("eastAsianLineBreaks", markup.LineBreaks != EastAsianLineBreaks.Kept);
        json.WriteString(
            "eastAsianLineBreaksStyle", markup.LineBreaks == EastAsianLineBreaks.Css3Draft ? "css3draft" : "simple");
        json.WriteBoolean("escapedSpace", markup.HidesEscapedSpaces);
        json.WriteEndObject();
    }

    private static void WriteExtra(Utf8JsonWriter json, string name, bool isOn)
    {
        json.WriteStartObject(name);
        json.WriteBoolean("enable", isOn);
        json.WriteEndObject();
    }

    private static void WriteMarks(Utf8JsonWriter json, string name, IEnumerable<PassthroughMarks> all)
    {
        json.WriteStartArray(name);
        foreach (var marks in all)
        {
            json.WriteStartArray();
            json.WriteStringValue(marks.Open);
            json.WriteStringValue(marks.Close);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}

using System.Text.Json;
using SiteGen.Cli.Reporting;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Serving.Live;

/// <summary>Writes mistakes for a browser, each with the line that it is about and a link that opens it in an editor.</summary>
internal sealed class MistakeJson(string root, EditorLinks editor)
{
    // Who made a thousand mistakes at once mends them one after the other.
    private const int MostShown = 30;

    /// <summary>Browsers of other machines are told no paths of this one, which they could not open anyway.</summary>
    public MistakeJson For(bool isHere) => isHere ? this : new(root, EditorLinks.Nothing);

    public void Write(Utf8JsonWriter json, string name, ImmutableArray<Diagnostic> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items.Take(MostShown))
        {
            Write(json, item);
        }

        json.WriteEndArray();
    }

    /// <summary>The link to a place; null for a mistake in no file, or when no editor is to be opened.</summary>
    public string? LinkTo(SourceLocation place)
        => place.File.Length == 0 ? null : editor.For(Path.GetFullPath(place.File, root), place.Line, place.Column);

    private void Write(Utf8JsonWriter json, Diagnostic item)
    {
        json.WriteStartObject();
        json.WriteString("severity", Words.Of(item.Severity));
        json.WriteString("code", item.Rule.Code);
        json.WriteString("message", item.Message);
        json.WriteString("hint", item.Hint);
        json.WriteString("file", item.Location.File);
        json.WriteNumber("line", item.Location.Line);
        json.WriteNumber("column", item.Location.Column);
        json.WriteString("editor", LinkTo(item.Location));
        if (SourceExcerpt.Read(root, item.Location) is { } excerpt)
        {
            json.WriteStartObject("excerpt");
            json.WriteNumber("line", excerpt.Line);
            json.WriteString("text", excerpt.Text);
            json.WriteNumber("start", excerpt.MarkStart);
            json.WriteNumber("length", excerpt.MarkLength);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}

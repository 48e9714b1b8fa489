using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteGen.Cli.Serving.Live;

/// <summary>What open tabs are told, as events of a stream: one line of JSON each. The script's <c>act</c> reads them.</summary>
internal static class LiveMessages
{
    public static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Nothing happened, and we are still here.</summary>
    public static readonly byte[] Beat = Make("beat", [], static _ => { });

    /// <summary>The first message: under which name the tabs of this browser are to be told, and which script they should have.</summary>
    public static byte[] Hello(string stream, string script) => Make("hello", [], json =>
    {
        json.WriteString("stream", stream);
        json.WriteString("script", script);
    });

    /// <summary>From now on the tab hears of all that concerns it; what it missed before, it was told.</summary>
    public static byte[] Known(ImmutableArray<string> tabs) => Make("known", tabs, static _ => { });

    /// <summary>The page is another: load it again.</summary>
    public static byte[] Reload(ImmutableArray<string> tabs, string has) => Make("reload", tabs, json => json.WriteString("has", has));

    /// <summary>Only style sheets are others: exchange them.</summary>
    public static byte[] Swap(ImmutableArray<string> tabs, string has, ImmutableArray<(string From, PageSheet To)> sheets) => Make("css", tabs, json =>
    {
        json.WriteString("has", has);
        json.WriteStartArray("sheets");
        foreach (var (from, to) in sheets)
        {
            json.WriteStartArray();
            json.WriteStringValue(from);
            json.WriteStringValue(to.Address);
            json.WriteStringValue(to.Integrity);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    /// <summary>The page is now at another address.</summary>
    public static byte[] Moved(ImmutableArray<string> tabs, string to) => Make("moved", tabs, json => json.WriteString("to", to));

    /// <summary>Another page was edited, and the author wants to see what he edits.</summary>
    public static byte[] Navigate(ImmutableArray<string> tabs, string to) => Make("navigate", tabs, json => json.WriteString("to", to));

    /// <summary>What is wrong now; no errors = the overlay may go.</summary>
    public static byte[] Mistakes(ImmutableArray<string> tabs, Mistakes mistakes, MistakeJson writer) => Make("mistakes", tabs, json =>
    {
        json.WriteNumber("warnings", mistakes.Warnings.Length);
        json.WriteNumber("count", mistakes.Errors.Length);
        writer.Write(json, "errors", mistakes.Errors);
    });

    /// <summary>Something about the site is another; for lists of pages.</summary>
    public static byte[] Changed(ImmutableArray<string> tabs) => Make("changed", tabs, static _ => { });

    private static byte[] Make(string what, ImmutableArray<string> tabs, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        buffer.Write("data: "u8);
        using (var json = new Utf8JsonWriter(buffer, Json))
        {
            json.WriteStartObject();
            json.WriteString("do", what);
            if (!tabs.IsEmpty)
            {
                json.WriteStartArray("tabs");
                foreach (var tab in tabs)
                {
                    json.WriteStringValue(tab);
                }

                json.WriteEndArray();
            }

            write(json);
            json.WriteEndObject();
        }

        buffer.Write("\n\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}

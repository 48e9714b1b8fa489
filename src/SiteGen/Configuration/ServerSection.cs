using System.Text.Json;

namespace SiteGen.Configuration;

/// <summary>The part of the effective configuration about the preview.</summary>
internal static class ServerSection
{
    public static void Write(Utf8JsonWriter json, ServerConfig config) => json.WriteObject("server", () =>
    {
        json.WriteStartArray("headers");
        foreach (var headers in config.Headers)
        {
            json.WriteStartObject();
            json.WriteString("for", headers.For);
            WritePairs(json, "values", headers.Values);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("redirects");
        foreach (var redirect in config.Redirects)
        {
            Write(json, redirect);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, ServerRedirect redirect)
    {
        json.WriteStartObject();
        json.WriteString("from", redirect.From);
        json.WriteString("fromRe", redirect.FromExpression);
        WritePairs(json, "fromHeaders", redirect.FromHeaders);
        json.WriteString("to", redirect.To);
        json.WriteNumber("status", redirect.Status);
        json.WriteBoolean("force", redirect.IsForced);
        json.WriteEndObject();
    }

    private static void WritePairs(Utf8JsonWriter json, string key, ImmutableArray<(string Name, string Text)> pairs) => json.WriteObject(key, () =>
    {
        foreach (var (name, text) in pairs)
        {
            json.WriteString(name, text);
        }
    });
}

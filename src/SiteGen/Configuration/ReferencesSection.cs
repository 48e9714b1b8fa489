using System.Text.Json;

namespace SiteGen.Configuration;

/// <summary>Shows <c>references</c> in the effective configuration.</summary>
internal static class ReferencesSection
{
    public static void Write(Utf8JsonWriter json, ReferencesConfig references) => json.WriteObject("references", () =>
    {
        json.WriteBoolean("auto", references.IsOn);
        json.WriteBoolean("page", references.HasPages);
        json.WriteBoolean("panel", references.HasPanel);
        json.WriteObject("etherpad", () => WriteEtherpad(json, references.Etherpad));
        json.WriteTexts("gerrit", references.GerritHosts);
        json.WriteStartArray("kinds");
        foreach (var kind in references.Kinds)
        {
            json.WriteStartObject();
            json.WriteString("name", kind.Name);
            json.WriteString("pattern", kind.Pattern);
            json.WriteString("title", kind.Title);
            json.WriteString("label", kind.Label);
            json.WriteString("icon", kind.Icon);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void WriteEtherpad(Utf8JsonWriter json, EtherpadConfig etherpad)
    {
        json.WriteStartArray("hosts");
        foreach (var host in etherpad.Hosts)
        {
            json.WriteStartObject();
            json.WriteString("url", $"{host.Scheme}://{host.Host}");
            json.WriteBoolean("allowPrivate", host.AllowsPrivate);
            if (host.DefaultText.Length > 0)
            {
                json.WriteString("defaultText", host.DefaultText);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteTexts("ignore", [.. etherpad.Ignored.Select(static pad => pad.ToString())]);
        json.WriteBoolean("pages", etherpad.HasPages);
        json.WriteNumber("exports", etherpad.Exports);
        json.WriteNumber("seconds", (int)etherpad.Window.TotalSeconds);
        json.WriteNumber("timeout", (int)etherpad.Timeout.TotalSeconds);
        json.WriteNumber("maxBytes", etherpad.MaxBytes);
    }
}

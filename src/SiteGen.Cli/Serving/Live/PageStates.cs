using System.Text.Json;
using SiteGen.Content;

namespace SiteGen.Cli.Serving.Live;

/// <summary>Says what keeps a page from the public: it is a draft, not due yet, or past its time.</summary>
internal static class PageStates
{
    public static void Write(Utf8JsonWriter json, Page page, DateTimeOffset now)
    {
        json.WriteStartArray("states");
        foreach (var state in Of(page, now))
        {
            json.WriteStringValue(state);
        }

        json.WriteEndArray();
    }

    private static IEnumerable<string> Of(Page page, DateTimeOffset now)
    {
        if (page.IsDraft)
        {
            yield return "draft";
        }

        if (page.PublishDate > now)
        {
            yield return "future";
        }

        if (page.ExpiryDate <= now)
        {
            yield return "expired";
        }
    }
}

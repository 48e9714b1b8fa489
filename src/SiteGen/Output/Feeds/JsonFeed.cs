using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Files;
using SiteGen.Templates.Functions;

namespace SiteGen.Output.Feeds;

/// <summary>JSON Feed 1.1.</summary>
internal static class JsonFeed
{
    // A feed is no script: only what JSON itself demands is escaped.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(FeedOutput feed, ByteBuffer target)
    {
        using var json = new Utf8JsonWriter(target, Options);
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", FeedText.Title(feed));
        json.WriteString("home_page_url", FeedText.HomeLink(feed));
        json.WriteString("feed_url", FeedText.SelfLink(feed));
        json.WriteString("description", FeedText.Description(feed));
        json.WriteString("language", feed.Language.Config.LanguageCode);
        WriteAuthors(json, feed);
        json.WriteStartArray("items");
        foreach (var page in feed.Items)
        {
            WriteItem(json, feed.Source.Entry(page));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, FeedOutput feed)
    {
        var (name, _) = FeedText.Author(feed);
        if (name.Length == 0)
        {
            return;
        }

        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteItem(Utf8JsonWriter json, FeedEntry entry)
    {
        var page = entry.Page;
        json.WriteStartObject();
        json.WriteString("id", entry.Link);
        json.WriteString("url", entry.Link);
        json.WriteString("title", entry.Title);
        json.WriteString("content_html", entry.Html);
        json.WriteString("summary", PlainText.Of(entry.Summary));
        if ((page.PublishDate ?? page.Date) is { } published)
        {
            json.WriteString("date_published", FeedText.Rfc3339(published));
        }

        if ((page.Lastmod ?? page.Date) is { } modified)
        {
            json.WriteString("date_modified", FeedText.Rfc3339(modified));
        }

        if (!page.Terms.IsEmpty)
        {
            json.WriteStartArray("tags");
            foreach (var term in page.Terms)
            {
                json.WriteStringValue(term.Name);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Content;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen list all --full --json</c>: everything known of every page, one JSON object a line, for comparisons with other programs.</summary>
internal static class FullList
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IEnumerable<ListedBody> bodies, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using var json = new Utf8JsonWriter(buffer, OneLine);
        foreach (var body in bodies)
        {
            buffer.SetLength(0);
            json.Reset(buffer);
            Write(body, json);
            json.Flush();
            output.Write(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
            output.Write('\n');
        }
    }

    private static void Write(ListedBody body, Utf8JsonWriter json)
    {
        var page = body.Page;
        json.WriteStartObject();
        json.WriteString("source", page.Source?.File.Inside ?? "");
        json.WriteString("lang", page.Language);
        json.WriteString("kind", page.Kind.HugoName);
        json.WriteString("relpermalink", LinkOf(page, body.Site));
        json.WriteString("title", page.Title);
        json.WriteString("linktitle", page.LinkTitle);
        json.WriteString("date", Date(page.Date));
        json.WriteString("lastmod", Date(page.Lastmod));
        json.WriteString("publishdate", Date(page.PublishDate));
        json.WriteBoolean("draft", page.IsDraft);
        json.WriteBoolean("in_default_build", body.IsPublished);
        json.WriteString("section", page.Section);
        json.WriteString("type", page.Type);
        json.WriteNumber("weight", page.Weight);
        WriteList("aliases", page.Aliases.Select(static alias => alias.Value.TrimEnd('/')), json);
        WriteTerms(page, body.Site, json);
        json.WriteNumber("word_count", body.Article.WordCount);
        json.WriteNumber("reading_time", body.Article.ReadingTime);
        json.WriteBoolean("truncated", body.Article.IsTruncated);
        json.WriteString("summary_html", body.Article.Summary);
        json.WriteString("toc_html", body.Contents);
        json.WriteString("content_html", body.Html);
        WriteNeighbours(page, body.Site, json);
        json.WriteEndObject();
    }

    private static void WriteNeighbours(Page page, Site site, Utf8JsonWriter json)
    {
        json.WriteString("next", LinkOf(site.Next(page), site));
        json.WriteString("prev", LinkOf(site.Previous(page), site));
        WriteList("children", site.Children(page).Select(child => LinkOf(child, site)), json);
        WriteList("resources", page.Resources.Select(static resource => resource.Name), json);
    }

    private static void WriteTerms(Page page, Site site, Utf8JsonWriter json)
    {
        json.WriteStartObject("terms");
        foreach (var taxonomy in page.Terms.GroupBy(static term => term.Taxonomy, StringComparer.Ordinal))
        {
            WriteList(taxonomy.Key, taxonomy.Select(term => LinkOf(site.Pages[term.TermPage], site)), json);
        }

        json.WriteEndObject();
    }

    private static void WriteList(string name, IEnumerable<string> items, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }

    // A page that is never rendered has no address.
    private static string LinkOf(Page? page, Site site)
        => page is null || page.Build.Render == RenderMode.Never ? "" : site.Link(page.Url);

    private static string Date(DateTimeOffset? date)
        => date?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture) ?? "";
}

using System.Text.Json;
using SiteGen.Checking.Links;

namespace SiteGen.Checking.Reading;

/// <summary>Reads the addresses of JSON feeds, of our own lists and of web app manifests, and those in the HTML that feeds bring.</summary>
internal sealed class JsonLinks(LinkPool pool, PageReader pages)
{
    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Of what is no JSON, none.</summary>
    public ImmutableArray<FoundLink> Read(ReadOnlySpan<byte> bytes)
    {
        var links = new HashSet<FoundLink>();
        try
        {
            var json = new Utf8JsonReader(bytes, Options);
            var name = "";
            while (json.Read())
            {
                if (json.TokenType == JsonTokenType.PropertyName)
                {
                    name = json.GetString() ?? "";
                }
                else if (json.TokenType == JsonTokenType.String)
                {
                    Add(name, json.GetString() ?? "", links);
                }
            }
        }
        catch (JsonException)
        {
        }

        return [.. links];
    }

    private void Add(string name, string text, HashSet<FoundLink> links)
    {
        switch (name)
        {
            case "url" or "home_page_url" or "feed_url" or "next_url" or "icon" or "favicon" or "image" or "banner_image" or "src" or "start_url":
                if (!string.IsNullOrWhiteSpace(text))
                {
                    links.Add(new(LinkForm.DataEntry, pool.Link(text)));
                }

                break;
            case "content_html":
                links.UnionWith(pages.ReadLinks(text));
                break;
        }
    }
}

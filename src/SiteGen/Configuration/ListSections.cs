using System.Text.Json;

namespace SiteGen.Configuration;

/// <summary>The part of the effective configuration about lists, feeds and menus.</summary>
internal sealed class ListSections(Utf8JsonWriter json, SiteConfig config)
{
    public void WriteAll()
    {
        json.WriteObject("taxonomies", () =>
        {
            foreach (var taxonomy in config.Taxonomies)
            {
                json.WriteString(taxonomy.Singular, taxonomy.Plural);
            }
        });
        json.WriteBoolean("pluralizeListTitles", config.PluralizeListTitles);
        json.WriteBoolean("capitalizeListTitles", config.CapitalizeListTitles);
        json.WriteString("titleCaseStyle", config.TitleCaseStyle.ToString());
        json.WriteTexts("mainSections", config.MainSections);
        json.WriteNumber("summaryLength", config.SummaryLength);
        json.WriteString("sectionPagesMenu", config.SectionPagesMenu);
        WriteOutputs();
        WriteSitemap();
        WriteRelated();
        WriteMenus();
    }

    private void WriteOutputs()
    {
        json.WriteObject("pagination", () =>
        {
            json.WriteNumber("pagerSize", config.Pagination.PagerSize);
            json.WriteString("path", config.Pagination.Path);
            json.WriteBoolean("disableAliases", config.Pagination.DisableAliases);
        });
        json.WriteObject("outputs", () =>
        {
            json.WriteTexts("home", config.Outputs.Home);
            json.WriteTexts("section", config.Outputs.Section);
            json.WriteTexts("taxonomy", config.Outputs.Taxonomy);
            json.WriteTexts("term", config.Outputs.Term);
            json.WriteTexts("page", config.Outputs.Page);
        });
        FormatSections.Write(json, [.. config.OutputFormats.Except(OutputFormats.All)]);
        json.WriteObject("feeds", () => json.WriteNumber("limit", config.FeedLimit));
        json.WriteObject("page", () =>
        {
            json.WriteString("nextPrevSortOrder", Word(config.NextPrevSortOrder));
            json.WriteString("nextPrevInSectionSortOrder", Word(config.NextPrevInSectionSortOrder));
        });
    }

    private static string Word(SortOrder order) => order == SortOrder.Ascending ? "asc" : "desc";

    private void WriteSitemap() => json.WriteObject("sitemap", () =>
    {
        json.WriteString("changeFreq", config.Sitemap.ChangeFreq);
        json.WriteNumber("priority", config.Sitemap.Priority);
        json.WriteString("filename", config.Sitemap.FileName);
        json.WriteBoolean("disable", config.Sitemap.IsDisabled);
    });

    private void WriteRelated() => json.WriteObject("related", () =>
    {
        json.WriteNumber("threshold", config.Related.Threshold);
        json.WriteBoolean("includeNewer", config.Related.IncludeNewer);
        json.WriteBoolean("toLower", config.Related.ToLower);
        json.WriteStartArray("indices");
        foreach (var index in config.Related.Indices)
        {
            json.WriteStartObject();
            json.WriteString("name", index.Name);
            json.WriteNumber("weight", index.Weight);
            json.WriteString("type", index.Type);
            json.WriteString("pattern", index.Pattern);
            json.WriteBoolean("applyFilter", index.ApplyFilter);
            json.WriteBoolean("toLower", index.ToLower);
            json.WriteNumber("cardinalityThreshold", index.CardinalityThreshold);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private void WriteMenus() => json.WriteObject("menus", () =>
    {
        foreach (var (name, entries) in config.Menus)
        {
            json.WriteStartArray(name);
            foreach (var entry in entries)
            {
                WriteMenuEntry(entry);
            }

            json.WriteEndArray();
        }
    });

    private void WriteMenuEntry(MenuEntryConfig entry)
    {
        json.WriteStartObject();
        foreach (var (key, text) in (ReadOnlySpan<(string, string)>)
            [
                ("name", entry.Name), ("identifier", entry.Identifier), ("url", entry.Url), ("pageRef", entry.PageRef),
                ("parent", entry.Parent), ("title", entry.Title), ("pre", entry.Pre), ("post", entry.Post),
            ])
        {
            if (text.Length > 0)
            {
                json.WriteString(key, text);
            }
        }

        json.WriteNumber("weight", entry.Weight);
        json.WriteMeta("params", entry.Params.Entries.IsEmpty ? null : entry.Params);
        json.WriteEndObject();
    }
}

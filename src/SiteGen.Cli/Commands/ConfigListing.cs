using System.Text.Json;
using SiteGen.Configuration;
using SiteGen.Data;

namespace SiteGen.Cli.Commands;

/// <summary>The effective configuration under the key names that a configuration file uses: the output can be one.</summary>
internal static class ConfigListing
{
    public static void Write(SiteConfig config, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteSite(config, json);
        WriteFolders(config.Folders, json);
        WriteContent(config, json);
        WriteMenus(config, json);
        MarkupListing.Write(config.Markup, json);
        json.WritePropertyName("params");
        WriteValue(config.Params, json);
        json.WriteEndObject();
    }

    private static void WriteSite(SiteConfig config, Utf8JsonWriter json)
    {
        json.WriteString("title", config.Title);
        json.WriteString("baseURL", config.BaseUrl);
        json.WriteString("locale", config.LanguageCode);
        json.WriteString("defaultContentLanguage", config.DefaultContentLanguage);
        json.WriteString("copyright", config.Copyright);
        WriteList("theme", config.Themes, json);
        json.WriteString("timeZone", config.TimeZone.Id);
        json.WriteString("environment", config.Environment);
        json.WriteBoolean("buildDrafts", config.BuildDrafts);
        json.WriteBoolean("buildFuture", config.BuildFuture);
        json.WriteBoolean("buildExpired", config.BuildExpired);
        json.WriteBoolean("enableRobotsTXT", config.EnableRobotsTxt);
        json.WriteBoolean("enableEmoji", config.EnableEmoji);
        json.WriteBoolean("enableGitInfo", config.EnableGitInfo);
        json.WriteBoolean("canonifyURLs", config.CanonifyUrls);
        json.WriteBoolean("disableAliases", config.DisableAliases);
        WriteList("disableKinds", config.DisabledKinds, json);
        WriteList("ignoreFiles", config.IgnoreFiles, json);
    }

    private static void WriteFolders(FolderConfig folders, Utf8JsonWriter json)
    {
        json.WriteString("contentDir", folders.Content);
        WriteList("staticDir", folders.Static, json);
        json.WriteString("layoutDir", folders.Layouts);
        json.WriteString("themesDir", folders.Themes);
        json.WriteString("publishDir", folders.Publish);
        json.WriteString("dataDir", folders.Data);
        json.WriteString("assetDir", folders.Assets);
        json.WriteString("archetypeDir", folders.Archetypes);
        json.WriteString("i18nDir", folders.I18n);
    }

    private static void WriteContent(SiteConfig config, Utf8JsonWriter json)
    {
        json.WriteNumber("summaryLength", config.SummaryLength);
        json.WriteBoolean("hasCJKLanguage", config.HasCjkLanguage);
        json.WriteBoolean("disablePathToLower", config.DisablePathToLower);
        json.WriteBoolean("removePathAccents", config.RemovePathAccents);
        json.WriteBoolean("pluralizeListTitles", config.PluralizeListTitles);
        json.WriteBoolean("capitalizeListTitles", config.CapitalizeListTitles);
        json.WriteString("titleCaseStyle", config.TitleCaseStyle.ToString());
        WriteList("mainSections", config.MainSections, json);
        json.WriteString("sectionPagesMenu", config.SectionPagesMenu);
        WriteMap("taxonomies", config.Taxonomies.Select(taxonomy => (taxonomy.Singular, taxonomy.Plural)), json);
        WritePermalinks(config.Permalinks, json);
        WritePagination(config.Pagination, json);
        WriteOutputs(config.Outputs, json);
        WriteDates(config.FrontMatterDates, json);
        json.WriteStartObject("feeds");
        json.WriteNumber("limit", config.FeedLimit);
        json.WriteEndObject();
    }

    private static void WritePermalinks(PermalinkConfig permalinks, Utf8JsonWriter json)
    {
        json.WriteStartObject("permalinks");
        WriteMap("page", permalinks.Page.Select(pair => (pair.Key, pair.Value)), json);
        WriteMap("section", permalinks.Section.Select(pair => (pair.Key, pair.Value)), json);
        WriteMap("taxonomy", permalinks.Taxonomy.Select(pair => (pair.Key, pair.Value)), json);
        WriteMap("term", permalinks.Term.Select(pair => (pair.Key, pair.Value)), json);
        json.WriteEndObject();
    }

    private static void WritePagination(PaginationConfig pagination, Utf8JsonWriter json)
    {
        json.WriteStartObject("pagination");
        json.WriteNumber("pagerSize", pagination.PagerSize);
        json.WriteString("path", pagination.Path);
        json.WriteBoolean("disableAliases", pagination.DisableAliases);
        json.WriteEndObject();
    }

    private static void WriteOutputs(OutputsConfig outputs, Utf8JsonWriter json)
    {
        json.WriteStartObject("outputs");
        WriteList("home", outputs.Home, json);
        WriteList("section", outputs.Section, json);
        WriteList("taxonomy", outputs.Taxonomy, json);
        WriteList("term", outputs.Term, json);
        WriteList("page", outputs.Page, json);
        json.WriteEndObject();
    }

    private static void WriteDates(FrontMatterDates dates, Utf8JsonWriter json)
    {
        json.WriteStartObject("frontmatter");
        WriteList("date", dates.Date, json);
        WriteList("lastmod", dates.LastMod, json);
        WriteList("publishDate", dates.PublishDate, json);
        WriteList("expiryDate", dates.ExpiryDate, json);
        json.WriteEndObject();
    }

    private static void WriteMenus(SiteConfig config, Utf8JsonWriter json)
    {
        json.WriteStartObject("menus");
        foreach (var (name, entries) in config.Menus)
        {
            json.WriteStartArray(name);
            foreach (var entry in entries)
            {
                WriteEntry(entry, json);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteEntry(MenuEntryConfig entry, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteUnlessEmpty("name", entry.Name, json);
        WriteUnlessEmpty("identifier", entry.Identifier, json);
        WriteUnlessEmpty("url", entry.Url, json);
        WriteUnlessEmpty("pageRef", entry.PageRef, json);
        WriteUnlessEmpty("parent", entry.Parent, json);
        WriteUnlessEmpty("title", entry.Title, json);
        WriteUnlessEmpty("pre", entry.Pre, json);
        WriteUnlessEmpty("post", entry.Post, json);
        json.WriteNumber("weight", entry.Weight);
        json.WriteEndObject();
    }

    private static void WriteUnlessEmpty(string key, string value, Utf8JsonWriter json)
    {
        if (value.Length > 0)
        {
            json.WriteString(key, value);
        }
    }

    private static void WriteList(string key, ImmutableArray<string> values, Utf8JsonWriter json)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteMap(string key, IEnumerable<(string Key, string Value)> pairs, Utf8JsonWriter json)
    {
        json.WriteStartObject(key);
        foreach (var pair in pairs)
        {
            json.WriteString(pair.Key, pair.Value);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(MetaValue value, Utf8JsonWriter json)
    {
        switch (value)
        {
            case MetaValue.Map map:
                json.WriteStartObject();
                foreach (var entry in map.Entries)
                {
                    json.WritePropertyName(entry.Key);
                    WriteValue(entry.Value, json);
                }

                json.WriteEndObject();
                break;
            case MetaValue.List list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    WriteValue(item, json);
                }

                json.WriteEndArray();
                break;
            default:
                WriteScalar(value, json);
                break;
        }
    }

    private static void WriteScalar(MetaValue value, Utf8JsonWriter json)
    {
        switch (value)
        {
            case MetaValue.Integer number:
                json.WriteNumberValue(number.Value);
                break;
            case MetaValue.Real number when double.IsFinite(number.Value):
                json.WriteNumberValue(number.Value);
                break;
            case MetaValue.Flag flag:
                json.WriteBooleanValue(flag.Value);
                break;
            case MetaValue.Empty:
                json.WriteNullValue();
                break;
            default:
                json.WriteStringValue(value.AsText);
                break;
        }
    }
}

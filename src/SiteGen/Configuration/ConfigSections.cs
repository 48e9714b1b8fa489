using System.Text.Json;
using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>The groups of the effective configuration, in the order in which an author would look for them.</summary>
internal sealed class ConfigSections(Utf8JsonWriter json, SiteConfig config)
{
    public void WriteAll()
    {
        WriteSite();
        WriteFolders();
        WriteUrls();
        WriteLists();
        WriteBuild();
        WriteMenus();
        Object("languages", () =>
        {
            foreach (var language in config.Languages)
            {
                Value(language.Key, language.Written);
            }
        });
        MarkupSection.Write(json, config.Markup);
        Value("cascade", config.Cascade);
        Value("params", config.Params);
    }

    private void WriteSite()
    {
        json.WriteString("title", config.Title);
        json.WriteString("baseURL", config.BaseUrl);
        json.WriteString("locale", config.LanguageCode);
        json.WriteString("defaultContentLanguage", config.DefaultContentLanguage);
        json.WriteString("copyright", config.Copyright);
        json.WriteString("timeZone", config.TimeZone.Id);
        json.WriteBoolean("hasCJKLanguage", config.HasCjkLanguage);
        json.WriteString("environment", config.Environment);
        Texts("theme", config.Themes);
    }

    private void WriteFolders()
    {
        json.WriteString("contentDir", config.Folders.Content);
        Texts("staticDir", config.Folders.Static);
        json.WriteString("layoutDir", config.Folders.Layouts);
        json.WriteString("themesDir", config.Folders.Themes);
        json.WriteString("publishDir", config.Folders.Publish);
        json.WriteString("dataDir", config.Folders.Data);
        json.WriteString("assetDir", config.Folders.Assets);
        json.WriteString("archetypeDir", config.Folders.Archetypes);
        json.WriteString("i18nDir", config.Folders.I18n);
    }

    private void WriteUrls()
    {
        Object("permalinks", () =>
        {
            Patterns("page", config.Permalinks.Page);
            Patterns("section", config.Permalinks.Section);
            Patterns("taxonomy", config.Permalinks.Taxonomy);
            Patterns("term", config.Permalinks.Term);
        });
        if (config.UglyUrls.Sections.IsEmpty)
        {
            json.WriteBoolean("uglyURLs", config.UglyUrls.Everywhere);
        }
        else
        {
            Object("uglyURLs", () => config.UglyUrls.Sections.ToList().ForEach(section => json.WriteBoolean(section, true)));
        }

        json.WriteBoolean("disablePathToLower", config.DisablePathToLower);
        json.WriteBoolean("removePathAccents", config.RemovePathAccents);
        json.WriteBoolean("canonifyURLs", config.CanonifyUrls);
        json.WriteBoolean("disableAliases", config.DisableAliases);
        json.WriteString("refLinksErrorLevel", config.RefLinksErrorLevel.ToString().ToLowerInvariant());
        json.WriteString("refLinksNotFoundURL", config.RefLinksNotFoundUrl);
    }

    private void WriteLists()
    {
        Object("taxonomies", () => config.Taxonomies.ToList().ForEach(item => json.WriteString(item.Singular, item.Plural)));
        json.WriteBoolean("pluralizeListTitles", config.PluralizeListTitles);
        json.WriteBoolean("capitalizeListTitles", config.CapitalizeListTitles);
        json.WriteString("titleCaseStyle", config.TitleCaseStyle.ToString());
        Texts("mainSections", config.MainSections);
        json.WriteNumber("summaryLength", config.SummaryLength);
        Object("pagination", () =>
        {
            json.WriteNumber("pagerSize", config.Pagination.PagerSize);
            json.WriteString("path", config.Pagination.Path);
            json.WriteBoolean("disableAliases", config.Pagination.DisableAliases);
        });
        Object("outputs", () =>
        {
            Texts("home", config.Outputs.Home);
            Texts("section", config.Outputs.Section);
            Texts("taxonomy", config.Outputs.Taxonomy);
            Texts("term", config.Outputs.Term);
            Texts("page", config.Outputs.Page);
        });
        Object("feeds", () => json.WriteNumber("limit", config.FeedLimit));
        Object("sitemap", () =>
        {
            json.WriteString("changeFreq", config.Sitemap.ChangeFreq);
            json.WriteNumber("priority", config.Sitemap.Priority);
            json.WriteString("filename", config.Sitemap.FileName);
            json.WriteBoolean("disable", config.Sitemap.IsDisabled);
        });
        WriteRelated();
    }

    private void WriteRelated() => Object("related", () =>
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
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private void WriteBuild()
    {
        json.WriteBoolean("buildDrafts", config.BuildDrafts);
        json.WriteBoolean("buildFuture", config.BuildFuture);
        json.WriteBoolean("buildExpired", config.BuildExpired);
        json.WriteBoolean("enableRobotsTXT", config.EnableRobotsTxt);
        json.WriteBoolean("enableEmoji", config.EnableEmoji);
        json.WriteBoolean("enableGitInfo", config.EnableGitInfo);
        Texts("disableKinds", config.DisabledKinds);
        Texts("ignoreFiles", config.IgnoreFiles);
        Object("frontmatter", () =>
        {
            Texts("date", config.FrontMatterDates.Date);
            Texts("lastmod", config.FrontMatterDates.LastMod);
            Texts("publishDate", config.FrontMatterDates.PublishDate);
            Texts("expiryDate", config.FrontMatterDates.ExpiryDate);
        });
    }

    private void WriteMenus() => Object("menus", () =>
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
        json.WriteEndObject();
    }

    private void Object(string key, Action write)
    {
        json.WriteStartObject(key);
        write();
        json.WriteEndObject();
    }

    private void Texts(string key, ImmutableArray<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private void Patterns(string kind, ImmutableSortedDictionary<string, string> patterns) => Object(kind, () =>
    {
        foreach (var (section, pattern) in patterns)
        {
            json.WriteString(section, pattern);
        }
    });

    private void Value(string key, MetaValue? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(key);
            ConfigWriter.Write(json, value);
        }
    }
}

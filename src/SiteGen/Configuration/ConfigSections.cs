using System.Text.Json;

namespace SiteGen.Configuration;

/// <summary>The groups of the effective configuration, in the order in which an author would look for them.</summary>
internal sealed class ConfigSections(Utf8JsonWriter json, SiteConfig config)
{
    public void WriteAll()
    {
        WriteSite();
        WriteFolders();
        WriteUrls();
        WriteBuild();
        new ListSections(json, config).WriteAll();
        MarkupSection.Write(json, config.Markup);
        ImagesSection.Write(json, config.Images);
        WriteGalleries();
        ReferencesSection.Write(json, config.References);
        WriteRecaps();
        WritePrivacy();
        ServerSection.Write(json, config.Server);
        DeploySection.Write(json, config.Deploy);
        WriteSecurity();
        CheckSection.Write(json, config.Check);
        json.WriteObject("languages", () =>
        {
            foreach (var language in config.Languages)
            {
                json.WriteMeta(language.Key, language.Written);
            }
        });
        json.WriteMeta("cascade", config.Cascade);
        json.WriteMeta("params", config.Params);
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
        json.WriteBoolean("defaultContentLanguageInSubdir", config.HasDefaultLanguageInSubfolder);
        json.WriteTexts("theme", config.Themes.IsEmpty ? ["summit"] : config.Themes);
    }

    private void WriteFolders()
    {
        json.WriteString("contentDir", config.Folders.Content);
        json.WriteTexts("staticDir", config.Folders.Static);
        json.WriteString("layoutDir", config.Folders.Layouts);
        json.WriteString("themesDir", config.Folders.Themes);
        json.WriteString("publishDir", config.Folders.Publish);
        json.WriteString("dataDir", config.Folders.Data);
        json.WriteString("assetDir", config.Folders.Assets);
        json.WriteString("archetypeDir", config.Folders.Archetypes);
        json.WriteString("i18nDir", config.Folders.I18n);
        json.WriteObject("module", WriteMounts);
    }

    private void WriteMounts()
    {
        json.WriteStartArray("mounts");
        foreach (var mount in config.Mounts)
        {
            json.WriteStartObject();
            json.WriteString("source", mount.Source);
            json.WriteString("target", mount.Target.Length == 0 ? mount.Component : $"{mount.Component}/{mount.Target}");
            json.WriteTexts("lang", mount.Languages);
            json.WriteTexts("files", mount.Files);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteUrls()
    {
        WritePermalinks();
        if (config.UglyUrls.Sections.IsEmpty)
        {
            json.WriteBoolean("uglyURLs", config.UglyUrls.Everywhere);
        }
        else
        {
            json.WriteObject("uglyURLs", () =>
            {
                foreach (var section in config.UglyUrls.Sections)
                {
                    json.WriteBoolean(section, true);
                }
            });
        }

        json.WriteBoolean("disablePathToLower", config.DisablePathToLower);
        json.WriteBoolean("removePathAccents", config.RemovePathAccents);
        json.WriteBoolean("canonifyURLs", config.CanonifyUrls);
        json.WriteBoolean("relativeURLs", config.RelativeUrls);
        json.WriteBoolean("disableAliases", config.DisableAliases);
        json.WriteString("refLinksErrorLevel", config.RefLinksErrorLevel.ToString().ToLowerInvariant());
        json.WriteString("refLinksNotFoundURL", config.RefLinksNotFoundUrl);
    }

    private void WritePermalinks()
    {
        if (config.Permalinks.Rules.IsEmpty)
        {
            json.WriteObject("permalinks", () =>
            {
                json.WritePatterns("page", config.Permalinks.Page);
                json.WritePatterns("section", config.Permalinks.Section);
                json.WritePatterns("taxonomy", config.Permalinks.Taxonomy);
                json.WritePatterns("term", config.Permalinks.Term);
            });
            return;
        }

        json.WriteStartArray("permalinks");
        foreach (var rule in config.Permalinks.Rules)
        {
            json.WriteStartObject();
            json.WriteObject("target", () =>
            {
                json.WriteString("kind", rule.Kind);
                json.WriteString("path", rule.Path);
                json.WriteString("lang", rule.Language);
            });
            json.WriteString("pattern", rule.Pattern);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteBuild()
    {
        json.WriteBoolean("buildDrafts", config.BuildDrafts);
        json.WriteBoolean("buildFuture", config.BuildFuture);
        json.WriteBoolean("buildExpired", config.BuildExpired);
        json.WriteBoolean("enableRobotsTXT", config.EnableRobotsTxt);
        json.WriteBoolean("enableEmoji", config.EnableEmoji);
        json.WriteBoolean("enableMissingTranslationPlaceholders", config.EnableMissingTranslationPlaceholders);
        json.WriteBoolean("enrichments", config.Enrichments);
        json.WriteBoolean("embedsOnClick", config.EmbedsOnClick);
        json.WriteBoolean("search", config.Search);
        json.WriteBoolean("socialCards", config.HasSocialCards);
        json.WriteBoolean("enableGitInfo", config.EnableGitInfo);
        json.WriteString("unknownShortcodes", config.UnknownShortcodes.ToString().ToLowerInvariant());
        json.WriteBoolean("enableInlineShortcodes", config.EnableInlineShortcodes);
        json.WriteBoolean("disableHugoGeneratorInject", config.DisableHugoGeneratorInject);
        json.WriteTexts("disableKinds", config.DisabledKinds);
        json.WriteTexts("ignoreFiles", config.IgnoreFiles);
        json.WriteObject("frontmatter", () =>
        {
            json.WriteTexts("date", config.FrontMatterDates.Date);
            json.WriteTexts("lastmod", config.FrontMatterDates.LastMod);
            json.WriteTexts("publishDate", config.FrontMatterDates.PublishDate);
            json.WriteTexts("expiryDate", config.FrontMatterDates.ExpiryDate);
        });
    }

    private void WriteGalleries() => json.WriteObject("galleries", () =>
    {
        json.WriteBoolean("auto", config.Galleries.IsAutomatic);
        json.WriteNumber("minimum", config.Galleries.Minimum);
        json.WriteBoolean("download", config.Galleries.HasDownload);
        json.WriteBoolean("archive", config.Galleries.HasArchive);
        json.WriteBoolean("page", config.Galleries.HasPage);
        json.WriteNumber("column", config.Galleries.Column);
        json.WriteNumber("width", config.Galleries.Width);
        json.WriteNumber("rowHeight", config.Galleries.RowHeight);
    });

    private void WriteRecaps() => json.WriteObject("recaps", () =>
    {
        json.WriteBoolean("summits", config.Recaps.HasSummits);
        json.WriteBoolean("decisions", config.Recaps.HasDecisions);
        json.WriteBoolean("archive", config.Recaps.HasArchive);
        json.WriteBoolean("outcomes", config.Recaps.HasOutcomes);
    });

    private void WriteSecurity() => json.WriteObject("security", () =>
    {
        if (config.ContentSecurity.Extra.IsEmpty)
        {
            json.WriteBoolean("csp", config.ContentSecurity.IsOn);
            return;
        }

        json.WriteObject("csp", () =>
        {
            foreach (var (directive, sources) in config.ContentSecurity.Extra)
            {
                json.WriteTexts(directive, sources);
            }
        });
    });

    private void WritePrivacy() => json.WriteObject("privacy", () =>
    {
        WriteRule("youtube", config.Privacy.YouTube);
        WriteRule("vimeo", config.Privacy.Vimeo);
        WriteRule("instagram", config.Privacy.Instagram);
        WriteRule("x", config.Privacy.X);
        WriteRule("disqus", config.Privacy.Disqus);
        WriteRule("googleAnalytics", config.Privacy.GoogleAnalytics);
    });

    private void WriteRule(string service, PrivacyRule rule) => json.WriteObject(service, () =>
    {
        json.WriteBoolean("disable", rule.IsDisabled);
        json.WriteBoolean("simple", rule.IsSimple);
        json.WriteBoolean("enableDNT", rule.EnableDnt);
        json.WriteBoolean("privacyEnhanced", rule.IsPrivacyEnhanced);
        json.WriteBoolean("respectDoNotTrack", rule.RespectsDoNotTrack);
    });
}

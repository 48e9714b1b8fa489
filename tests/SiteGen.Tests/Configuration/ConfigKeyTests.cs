using System.Text.Json;
using SiteGen.Configuration;

namespace SiteGen.Tests.Configuration;

/// <summary>Each key of a configuration and what it becomes, read back from the effective configuration.</summary>
public sealed class ConfigKeyTests
{
    [TestCase("title: A blog", "title", "\"A blog\"")]
    [TestCase("TITLE: A blog", "title", "\"A blog\"")]
    [TestCase("baseURL: https://example.org/blog", "baseURL", "\"https://example.org/blog/\"")]
    [TestCase("baseURL: /sub", "baseURL", "\"/sub/\"")]
    [TestCase("title: x", "baseURL", "\"/\"")]
    [TestCase("languageCode: de-DE", "locale", "\"de-DE\"")]
    [TestCase("languageCode: de-DE\nlocale: de-AT", "locale", "\"de-AT\"")]
    [TestCase("defaultContentLanguage: DE", "locale", "\"de\"")]
    [TestCase("defaultContentLanguageInSubdir: true", "defaultContentLanguageInSubdir", "true")]
    [TestCase("copyright: me", "copyright", "\"me\"")]
    [TestCase("theme: a", "theme", "[\"a\"]")]
    [TestCase("theme: [a, b]", "theme", "[\"a\",\"b\"]")]
    [TestCase("themesDir: t/", "themesDir", "\"t\"")]
    [TestCase("contentDir: ./posts/", "contentDir", "\"posts\"")]
    [TestCase("staticDir: [a, b]", "staticDir", "[\"a\",\"b\"]")]
    [TestCase("staticDir1: c", "staticDir", "[\"static\",\"c\"]")]
    [TestCase("layoutDir: l", "layoutDir", "\"l\"")]
    [TestCase("publishDir: ../out", "publishDir", "\"../out\"")]
    [TestCase("dataDir: d", "dataDir", "\"d\"")]
    [TestCase("assetDir: a", "assetDir", "\"a\"")]
    [TestCase("archetypeDir: a", "archetypeDir", "\"a\"")]
    [TestCase("i18nDir: i", "i18nDir", "\"i\"")]
    [TestCase("timeZone: Europe/Warsaw", "timeZone", "\"Europe/Warsaw\"")]
    [TestCase("hasCJKLanguage: true", "hasCJKLanguage", "true")]
    [TestCase("title: x", "taxonomies", "{\"category\":\"categories\",\"tag\":\"tags\"}")]
    [TestCase("taxonomies: {}", "taxonomies", "{}")]
    [TestCase("taxonomies: {Series: Series}", "taxonomies", "{\"series\":\"Series\"}")]
    [TestCase("permalinks: {posts: '/:year/:slug/'}", "permalinks.page", "{\"posts\":\"/:year/:slug/\"}")]
    [TestCase("permalinks: {posts: '/:year/:slug/'}", "permalinks.term", "{\"posts\":\"/:year/:slug/\"}")]
    [TestCase("permalinks: {section: {posts: '/p/'}}", "permalinks.section", "{\"posts\":\"/p/\"}")]
    [TestCase("permalinks: {taxonomy: {tags: '/t/'}}", "permalinks.taxonomy", "{\"tags\":\"/t/\"}")]
    [TestCase("permalinks: {page: {posts: '/:sections[1:]/:2006\\:/'}}", "permalinks.page", "{\"posts\":\"/:sections[1:]/:2006\\\\:/\"}")]
    [TestCase("uglyURLs: true", "uglyURLs", "true")]
    [TestCase("uglyURLs: {posts: true, docs: false}", "uglyURLs", "{\"posts\":true}")]
    [TestCase("disablePathToLower: true", "disablePathToLower", "true")]
    [TestCase("removePathAccents: true", "removePathAccents", "true")]
    [TestCase("pluralizeListTitles: false", "pluralizeListTitles", "false")]
    [TestCase("capitalizeListTitles: false", "capitalizeListTitles", "false")]
    [TestCase("titleCaseStyle: chicago", "titleCaseStyle", "\"Chicago\"")]
    [TestCase("pagination: {pagerSize: 3, path: /seite/, disableAliases: true}", "pagination",
        "{\"pagerSize\":3,\"path\":\"seite\",\"disableAliases\":true}")]
    [TestCase("paginate: 3\npaginatePath: seite", "pagination", "{\"pagerSize\":3,\"path\":\"seite\",\"disableAliases\":false}")]
    [TestCase("summaryLength: \"12\"", "summaryLength", "12")]
    [TestCase("enableRobotsTXT: true", "enableRobotsTXT", "true")]
    [TestCase("enableEmoji: true", "enableEmoji", "true")]
    [TestCase("enableMissingTranslationPlaceholders: true", "enableMissingTranslationPlaceholders", "true")]
    [TestCase("module: {mounts: [{source: x, target: static/y}]}", "module", """{"mounts":[{"source":"x","target":"static/y","lang":[],"files":[]}]}""")]
    [TestCase("outputFormats: {ics: {mediaType: text/calendar, path: cal}}", "outputFormats",
        """{"ics":{"mediaType":"text/calendar","baseName":"index","path":"cal","rel":"alternate","isPlainText":false,"isHTML":false,"ugly":false,"noUgly":false,"notAlternative":false}}""")]
    [TestCase("outputFormats: {ics: {mediaType: text/calendar}}", "mediaTypes", """{"text/calendar":{"suffixes":["ics"],"delimiter":"."}}""")]
    [TestCase("title: x", "outputFormats", "{}")]
    [TestCase("pygmentsCodeFences: false", "markup.highlight.codeFences", "false")]
    [TestCase("pygmentsCodefencesGuessSyntax: true", "markup.highlight.guessSyntax", "true")]
    [TestCase("pygmentsOptions: linenos=table", "markup.highlight.lineNos", "true")]
    [TestCase("pygmentsOptions: linenos=inline", "markup.highlight.lineNumbersInTable", "false")]
    [TestCase("pygmentsOptions: 'linenos=true, linenostart=5'", "markup.highlight.lineNoStart", "5")]
    [TestCase("pygmentsOptions: hl_lines=2-3", "markup.highlight.hl_Lines", "\"2-3\"")]
    [TestCase("pygmentsOptions: linenos=1\nmarkup: {highlight: {lineNumbersInTable: false}}", "markup.highlight.lineNumbersInTable", "false")]
    [TestCase("enrichments: false", "enrichments", "false")]
    [TestCase("embedsOnClick: false", "embedsOnClick", "false")]
    [TestCase("search: false", "search", "false")]
    [TestCase("enrichments: false\nmarkup: {alerts: true}", "markup.alerts", "false")]
    [TestCase("buildDrafts: true", "buildDrafts", "true")]
    [TestCase("buildFuture: true", "buildFuture", "true")]
    [TestCase("buildExpired: \"true\"", "buildExpired", "true")]
    [TestCase("disableKinds: [RSS, taxonomy]", "disableKinds", "[\"rss\",\"taxonomy\"]")]
    [TestCase("disableAliases: true", "disableAliases", "true")]
    [TestCase("disableHugoGeneratorInject: true", "disableHugoGeneratorInject", "true")]
    [TestCase("outputs: {home: [HTML, RSS]}", "outputs.home", "[\"html\",\"rss\"]")]
    [TestCase("title: x", "outputs.home", "[\"html\",\"rss\",\"atom\",\"jsonfeed\"]")]
    [TestCase("title: x", "outputs.section", "[\"html\",\"rss\"]")]
    [TestCase("frontmatter: {date: [date, publishDate]}", "frontmatter.date", "[\"date\",\"publishdate\",\"pubdate\",\"published\"]")]
    [TestCase("frontmatter: {date: [':filename', ':default']}", "frontmatter.date",
        "[\":filename\",\"date\",\"publishdate\",\"pubdate\",\"published\",\"lastmod\",\"modified\"]")]
    [TestCase("frontmatter: {lastmod: [lastmod, ':fileModTime']}", "frontmatter.lastmod", "[\"lastmod\",\"modified\",\":filemodtime\"]")]
    [TestCase("refLinksErrorLevel: warning", "refLinksErrorLevel", "\"warning\"")]
    [TestCase("refLinksNotFoundURL: /x/", "refLinksNotFoundURL", "\"/x/\"")]
    [TestCase("mainSections: [a]", "mainSections", "[\"a\"]")]
    [TestCase("params: {mainSections: a}", "mainSections", "[\"a\"]")]
    [TestCase("menus: {main: [{name: A, url: /a/, weight: 2, params: {x: 1}}]}", "menus",
        "{\"main\":[{\"name\":\"A\",\"url\":\"/a/\",\"weight\":2,\"params\":{\"x\":1}}]}")]
    [TestCase("menu: {main: {pageRef: /a, identifier: i, parent: p, title: t, pre: b, post: e}}", "menus",
        "{\"main\":[{\"identifier\":\"i\",\"pageRef\":\"/a\",\"parent\":\"p\",\"title\":\"t\",\"pre\":\"b\",\"post\":\"e\",\"weight\":0}]}")]
    [TestCase("sectionPagesMenu: main", "sectionPagesMenu", "\"main\"")]
    [TestCase("params: {a: [1, 2.5, true, x, ~]}", "params", "{\"a\":[1,2.5,true,\"x\",null]}")]
    [TestCase("feeds: {limit: 5}", "feeds.limit", "5")]
    [TestCase("services: {rss: {limit: 7}}", "feeds.limit", "7")]
    [TestCase("rssLimit: 8", "feeds.limit", "8")]
    [TestCase("title: x", "feeds.limit", "20")]
    [TestCase("related: {threshold: 50}", "related", "{\"threshold\":50,\"includeNewer\":false,\"toLower\":false,\"indices\":[]}")]
    [TestCase("title: x", "related.threshold", "80")]
    [TestCase("ignoreFiles: ['\\.bak$']", "ignoreFiles", "[\"\\\\.bak$\"]")]
    [TestCase("sitemap: {changeFreq: weekly, priority: 0.5, filename: s.xml, disable: true}", "sitemap",
        "{\"changeFreq\":\"weekly\",\"priority\":0.5,\"filename\":\"s.xml\",\"disable\":true}")]
    [TestCase("page: {nextPrevSortOrder: asc, nextPrevInSectionSortOrder: asc}", "page",
        "{\"nextPrevSortOrder\":\"asc\",\"nextPrevInSectionSortOrder\":\"asc\"}")]
    [TestCase("privacy: {twitter: {enableDNT: true}}", "privacy.x.enableDNT", "true")]
    [TestCase("privacy: {youtube: {privacyEnhanced: true}}", "privacy.youtube.privacyEnhanced", "true")]
    [TestCase("privacy: {vimeo: {simple: true, disable: true}}", "privacy.vimeo.simple", "true")]
    [TestCase("references: {etherpad: {hosts: [{host: a.example.org, defaultText: Willkommen!}]}}", "references.etherpad.hosts",
        "[{\"url\":\"https://a.example.org\",\"allowPrivate\":false,\"defaultText\":\"Willkommen!\"}]")]
    [TestCase("references: {etherpad: {hosts: [{url: 'http://127.0.0.1:9001', allowPrivate: true}], exports: 2}}", "references.etherpad",
        "{\"hosts\":[{\"url\":\"http://127.0.0.1:9001\",\"allowPrivate\":true}],\"ignore\":[],\"pages\":true,\"exports\":2,\"seconds\":90,\"timeout\":30,"
        + "\"maxBytes\":10000000}")]
    [TestCase("references: {etherpad: {ignore: [old, 'http://pads.example.org/p/tmp-*', old]}}", "references.etherpad.ignore",
        "[\"old\",\"pads.example.org/tmp-*\"]")]
    [TestCase("references: {gerrit: review.example.org, panel: false}", "references.gerrit", "[\"review.example.org\"]")]
    [TestCase("references: {kinds: [{name: rfc, pattern: rfc}]}", "references.kinds",
        "[{\"name\":\"rfc\",\"pattern\":\"rfc\",\"title\":\"\",\"label\":\"{id}\",\"icon\":\"\"}]")]
    [TestCase("title: x", "security.csp", "false")]
    [TestCase("security: {csp: true}", "security.csp", "true")]
    [TestCase("security: {csp: {Img-Src: 'https:'}}", "security.csp.img-src", "[\"https:\"]")]
    [TestCase("references: false", "references.auto", "false")]
    [TestCase("cascade: {params: {a: 1}}", "cascade", "{\"params\":{\"a\":1}}")]
    [TestCase("title: x", "markup.alerts", "true")]
    [TestCase("markup: {alerts: false}", "markup.alerts", "false")]
    [TestCase("title: x", "markup.goldmark.renderer.unsafe", "false")]
    [TestCase("markup: {goldmark: {renderer: {unsafe: true}}}", "markup.goldmark.renderer.unsafe", "true")]
    [TestCase("markup: {goldmark: {renderer: {hardWraps: true, xhtml: true}}}", "markup.goldmark.renderer",
        "{\"unsafe\":false,\"hardWraps\":true,\"xhtml\":true}")]
    [TestCase("markup: {goldmark: {parser: {autoIDType: blackfriday}}}", "markup.goldmark.parser.autoHeadingIDType", "\"blackfriday\"")]
    [TestCase("markup: {goldmark: {parser: {autoHeadingIDType: github-ascii}}}", "markup.goldmark.parser.autoHeadingIDType",
        "\"github-ascii\"")]
    [TestCase("markup: {goldmark: {parser: {attribute: {block: true, title: false}}}}", "markup.goldmark.parser.attribute",
        "{\"title\":false,\"block\":true}")]
    [TestCase("markup: {goldmark: {extensions: {typographer: false}}}", "markup.goldmark.extensions.typographer", "false")]
    [TestCase("markup: {goldmark: {extensions: {typographer: {disable: true}}}}", "markup.goldmark.extensions.typographer", "false")]
    [TestCase("markup: {goldmark: {extensions: {footnote: {enable: false}}}}", "markup.goldmark.extensions.footnote.enable", "false")]
    [TestCase("markup: {goldmark: {extensions: {table: false}}}", "markup.goldmark.extensions.table", "false")]
    [TestCase("markup: {goldmark: {extensions: {footnote: {enableAutoIDPrefix: true}}}}",
        "markup.goldmark.extensions.footnote.enableAutoIDPrefix", "true")]
    [TestCase("markup: {goldmark: {extensions: {footnote: {backlinkHTML: up}}}}", "markup.goldmark.extensions.footnote.backlinkHTML", "\"up\"")]
    [TestCase("markup: {goldmark: {extensions: {cjk: {enable: true, escapedSpace: true, eastAsianLineBreaks: true, "
        + "eastAsianLineBreaksStyle: css3draft}}}}", "markup.goldmark.extensions.cjk",
        "{\"enable\":true,\"eastAsianLineBreaks\":true,\"eastAsianLineBreaksStyle\":\"css3draft\",\"escapedSpace\":true}")]
    [TestCase("title: x", "markup.goldmark.extensions.cjk.enable", "false")]
    [TestCase("markup: {goldmark: {extensions: {extras: {mark: {enable: true}}}}}", "markup.goldmark.extensions.extras",
        "{\"delete\":{\"enable\":false},\"insert\":{\"enable\":false},\"mark\":{\"enable\":true},"
        + "\"subscript\":{\"enable\":false},\"superscript\":{\"enable\":false}}")]
    [TestCase("markup: {goldmark: {extensions: {passthrough: {enable: true, delimiters: {block: [['$$', '$$']], inline: [['\\(', '\\)']]}}}}}",
        "markup.goldmark.extensions.passthrough",
        "{\"enable\":true,\"delimiters\":{\"block\":[[\"$$\",\"$$\"]],\"inline\":[[\"\\\\(\",\"\\\\)\"]]}}")]
    [TestCase("markup: {goldmark: {parser: {autoDefinitionTermID: true}}}", "markup.goldmark.parser.autoDefinitionTermID", "true")]
    [TestCase("markup: {highlight: {lineNos: true, tabWidth: 2, style: x, noClasses: false}}", "markup.highlight.lineNos", "true")]
    [TestCase("markup: {tableOfContents: {startLevel: 1, endLevel: 4, ordered: true}}", "markup.tableOfContents",
        "{\"startLevel\":1,\"endLevel\":4,\"ordered\":true}")]
    public void A_key_has_its_effect(string text, string path, string expected)
    {
        using var folder = ConfigFolder.With("site.yaml", text);

        var read = folder.Read();

        Assert.That(read.Diagnostics, Is.Empty);
        Assert.That(Part(read.Value, path), Is.EqualTo(expected));
    }

    [TestCase("permalinks", "permalinks: {posts: /:year/, page: {a: /x/}}", "permalinks: {news: /:slug/}")]
    [TestCase("menus", "menus: {main: [{name: M}], foot: [{name: F}]}", "menu: {main: [{name: DE}]}")]
    [TestCase("taxonomies", "taxonomies: {tag: tags, category: categories}", "taxonomies: {tag: tags}")]
    [TestCase("pagination", "pagination: {pagerSize: 3, path: seite}", "pagination: {pagerSize: 4}")]
    public void What_a_language_says_replaces_what_the_site_says(string part, string ofSite, string ofLanguage)
    {
        using var folder = ConfigFolder.With("hugo.yaml", $"{ofSite}\nlanguages: {{en: {{weight: 1}}, de: {{weight: 2, {ofLanguage}}}}}");
        using var alone = ConfigFolder.With("hugo.yaml", ofLanguage);

        var language = folder.Read().Value.Languages[1].Config;

        Assert.That(Part(language, part), Is.EqualTo(Part(alone.Read().Value, part)));
    }

    [TestCase("minify")]
    [TestCase("author")]
    [TestCase("googleAnalytics")]
    [TestCase("disqusShortname")]
    [TestCase("pygmentsUseClasses")]
    [TestCase("blackfriday")]
    [TestCase("caches")]
    [TestCase("build")]
    [TestCase("deployment")]
    [TestCase("segments")]
    [TestCase("HTTPCache")]
    [TestCase("ignoreLogs")]
    [TestCase("ignoreErrors")]
    [TestCase("timeout")]
    [TestCase("newContentEditor")]
    [TestCase("defaultOutputFormat")]
    public void A_key_of_Hugo_without_effect_is_named_in_a_site_of_ours_alone(string key)
    {
        using var ours = ConfigFolder.With("site.yaml", $"{key}: true");
        using var hugos = ConfigFolder.With("hugo.yaml", $"{key}: true");

        Assert.That(ours.Read().Diagnostics.Single().ToString(), Does.Contain($"warning SG0315: '{key}' has no effect"));
        Assert.That(hugos.Read().Diagnostics, Is.Empty);
    }

    [Test]
    public void Settings_of_Hugo_for_pictures_are_read_in_a_Hugo_site_alone()
    {
        using var ours = ConfigFolder.With("site.yaml", "imaging: {quality: 60}");
        using var hugos = ConfigFolder.With("hugo.yaml", "imaging: {quality: 60}");

        Assert.That(ours.Read().Diagnostics.Single().ToString(), Does.Contain("warning SG0315: 'imaging' has no effect"));
        Assert.That(hugos.Read().Diagnostics, Is.Empty);
    }

    [TestCase("markup.alerts", "false")]
    [TestCase("enableRobotsTXT", "false")]
    public void A_site_of_Hugo_keeps_its_defaults(string path, string expected)
    {
        using var folder = ConfigFolder.With("hugo.toml", "title = 'x'\nminify = true");

        var read = folder.Read();

        Assert.That(read.Diagnostics, Is.Empty);
        Assert.That(read.Value.IsHugo, Is.True);
        Assert.That(Part(read.Value, path), Is.EqualTo(expected));
    }

    [Test]
    public void The_effective_configuration_can_be_read_again()
    {
        using var folder = ConfigFolder.With("site.yaml", "title: x\nbaseURL: https://example.org/\nmenus: {main: [{name: a}]}\n"
            + "module: {mounts: [{source: x, target: static}]}\noutputFormats: {ics: {mediaType: text/x-cal, path: cal}}\nmediaTypes: {text/x-cal: {suffixes: [cal]}}\n"
            + "deploy: {targets: [{name: a, kind: folder, path: ../a, precompress: gzip, keep: [/m/*]}, {name: b, kind: git, history: orphan, cname: e.org}, "
            + "{name: c, kind: s3, bucket: d, prefix: /p/, cache: [{for: /x/*, value: no-store}]}]}\n");
        var json = ConfigWriter.ToJson(folder.Read().Value);
        using var again = ConfigFolder.With("site.json", json);

        var read = again.Read();

        Assert.That(read.Diagnostics, Is.Empty);
        Assert.That(ConfigWriter.ToJson(read.Value), Is.EqualTo(json));
    }

    private static string Part(SiteConfig config, string path)
    {
        using var document = JsonDocument.Parse(ConfigWriter.ToJson(config));
        var part = path.Split('.').Aggregate(document.RootElement, static (element, key) => element.GetProperty(key));
        return JsonSerializer.Serialize(part).Replace("\\u0022", "\"", StringComparison.Ordinal);
    }
}

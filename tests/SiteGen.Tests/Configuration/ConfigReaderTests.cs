using SiteGen.Configuration;
using SiteGen.Tests.Data;

namespace SiteGen.Tests.Configuration;

public sealed class ConfigReaderTests
{
    [TestCase("titel: x", "site.yaml(1,1): warning SG0301: unknown key 'titel'")]
    [TestCase("pagination:\n  pagesize: 3", "site.yaml(2,3): warning SG0301: unknown key 'pagination.pagesize'")]
    [TestCase("menus:\n  main:\n    - nam: x", "site.yaml(3,7): warning SG0301: unknown key 'menus.main.nam'")]
    [TestCase("markup: {goldmark: {renderer: {unsfe: true}}}",
        "site.yaml(1,32): warning SG0301: unknown key 'markup.goldmark.renderer.unsfe'")]
    [TestCase("buildDrafts: maybe", "site.yaml(1,14): error SG0302: 'buildDrafts' takes true or false, not 'maybe'")]
    [TestCase("pagination: 3", "site.yaml(1,13): error SG0302: 'pagination' takes a map, not '3'")]
    [TestCase("permalinks: {posts: [a]}", "site.yaml(1,21): error SG0302: 'posts' takes a text, not a list")]
    [TestCase("timeZone: Nowhere/X", "site.yaml(1,11): error SG0304: there is no time zone 'Nowhere/X'")]
    [TestCase("permalinks: {posts: '/:yaer/'}", "site.yaml(1,21): error SG0305: the permalink '/:yaer/' holds an unknown ':yaer'")]
    [TestCase("permalinks: {posts: '/:TITLE/'}", "site.yaml(1,21): error SG0305: the permalink '/:TITLE/' holds an unknown ':TITLE'")]
    [TestCase("permalinks: {pages: {posts: /x/}}", "site.yaml(1,14): warning SG0307: 'permalinks' has no kind of page 'pages'")]
    [TestCase("baseURL: example.org", "site.yaml(1,10): error SG0306: the base URL 'example.org' does not start with 'https://'")]
    [TestCase("baseURL: https://x/?a", "site.yaml(1,10): error SG0306: the base URL 'https://x/?a' holds a query or a fragment")]
    [TestCase("baseURL: 'https://x y/'", "site.yaml(1,10): error SG0306: the base URL 'https://x y/' holds a space")]
    [TestCase("baseURL: 'https://'", "site.yaml(1,10): error SG0306: the base URL 'https://' is no address")]
    [TestCase("baseURL: //x.org", "site.yaml(1,10): error SG0306: the base URL '//x.org' does not start with 'https://'")]
    [TestCase("contentDir: \"a\\0\"", "site.yaml(1,13): error SG0312: a NUL character in 'contentDir'")]
    [TestCase("sitemap: {filename: ../x}", "site.yaml(1,21): error SG0312: 'filename' leads out of the site: '../x'")]
    [TestCase("sitemap: {filename: /x}", "site.yaml(1,21): error SG0312: 'filename' leads out of the site: '/x'")]
    [TestCase("disableKinds: [RSS, hoem]", "site.yaml(1,21): warning SG0307: there is no kind of page 'hoem'")]
    [TestCase("outputs: {home: [html, rsss]}", "site.yaml(1,24): warning SG0307: there is no output format 'rsss'")]
    [TestCase("permalinks: {posts: /../:slug/}", "site.yaml(1,21): error SG0305: the permalink '/../:slug/' leads out of the site")]
    [TestCase("foo: [", "site.yaml(1,6): error SG0201: '[' is never closed by ']'")]
    [TestCase("titleCaseStyle: foo", "site.yaml(1,17): warning SG0307: 'titleCaseStyle' does not know 'foo'")]
    [TestCase("disableKinds: [taxnomy]", "site.yaml(1,16): warning SG0307: there is no kind of page 'taxnomy'")]
    [TestCase("defaultContentLanguage: de\nlanguages:\n  en: {weight: 1}",
        "site.yaml(3,3): error SG0308: the default language 'de' is not among the languages")]
    [TestCase("pagination: {pagerSize: 0}", "site.yaml(1,25): error SG0309: 'pagerSize' must be 1 or more, not 0")]
    [TestCase("ignoreFiles: ['(']", "site.yaml(1,15): error SG0311: '(' in 'ignoreFiles' is no regular expression")]
    [TestCase("module:\n  mounts:\n  - {source: content, target: content, files: ['[a-z]', '! [z-a]']}",
        "site.yaml(3,57): error SG0311: '! [z-a]' in 'files' is no pattern for names")]
    [TestCase("module: {mounts: [{source: content, target: content, excludeFiles: '[z-a]'}]}",
        "site.yaml(1,68): error SG0311: '[z-a]' in 'excludeFiles' is no pattern for names")]
    [TestCase("module: {mounts: [{source: content, target: content, sites: {matrix: {languages: '{[9-0]}'}}}]}",
        "site.yaml(1,82): error SG0311: '{[9-0]}' in 'languages' is no pattern for names")]
    [TestCase("module: {mounts: [{source: content, target: content, files: ['[^]', '[!]', '[]', '[', '{', '}', '**', '\\', '[a', '[&&[a]']}]}", "")]
    [TestCase("languages:\n  en: {weight: 1}\n  ../evil: {weight: 2}", "site.yaml(3,3): error SG0323: '../evil' is no code of a language")]
    [TestCase("languages:\n  en:\n  x y:\n  '..':\n  ''  :", "site.yaml(3,3): error SG0323: 'x y' is no code of a language\n"
        + "site.yaml(4,3): error SG0323: '..' is no code of a language\nsite.yaml(5,3): error SG0323: '' is no code of a language")]
    [TestCase("languages: {en: , zh_CN: , pt-br: , é: , a.b: }", "")]
    [TestCase("languages: {en: , de: }\ndisableLanguages: [de, xx]",
        "site.yaml(2,24): warning SG0307: 'disableLanguages' names no language with 'xx'")]
    [TestCase("languages: {en: , de: }\ndisableLanguages: [DE]",
        "site.yaml(2,20): warning SG0307: 'disableLanguages' names no language with 'DE'")]
    [TestCase("mediaTypes: {text/x: {suffixes: [/../..]}}", "site.yaml(1,33): error SG0312: an ending of files holds no slash: './../..'")]
    [TestCase("mediaTypes: {text/x: {suffixes: [a], delimiter: '\\'}}", "site.yaml(1,33): error SG0312: an ending of files holds no slash: '\\a'")]
    [TestCase("mediaTypes: {text/x: {suffixes: [\"a\\0\"]}}", "site.yaml(1,33): error SG0312: a NUL character in 'suffixes'")]
    [TestCase("title: a: b", "site.yaml(1,9): error SG0201: a text that holds ': ' needs quotes")]
    public void A_mistake_is_reported_where_it_is(string text, string expected)
    {
        using var folder = ConfigFolder.With("site.yaml", text);

        var read = folder.Read();

        Assert.That(MetaText.Report(read.Diagnostics), Is.EqualTo(expected));
    }

    [Test]
    public void An_unknown_key_brings_the_one_that_was_meant()
    {
        using var folder = ConfigFolder.With("site.yaml", "titel: x");

        Assert.That(folder.Read().Diagnostics.Single().Hint, Is.EqualTo("did you mean 'title'?"));
    }

    [Test]
    public void A_site_without_configuration_has_our_defaults()
    {
        using var folder = new ConfigFolder();

        var read = folder.Read();

        Assert.That(read.Diagnostics, Is.Empty);
        Assert.That((read.Value.IsHugo, read.Value.BaseUrl, read.Value.Sources.Length), Is.EqualTo((false, "/", 0)));
    }

    [TestCase("https://example.org/", "https://example.org", "/")]
    [TestCase("https://example.org/a/b", "https://example.org", "/a/b/")]
    [TestCase("/a", "", "/a/")]
    [TestCase("/", "", "/")]
    public void A_base_URL_has_an_origin_and_a_path(string baseUrl, string origin, string path)
    {
        using var folder = ConfigFolder.With("site.yaml", $"baseURL: {baseUrl}");

        var config = folder.Read().Value;

        Assert.That((config.Origin, config.BasePath), Is.EqualTo((origin, path)));
    }

    [TestCase("//example.org/", "https://example.org/", "'//example.org/' does not start with 'https://'")]
    [TestCase("example.org/blog", "https://example.org/blog/", "'example.org/blog' does not start with 'https://'")]
    [TestCase("https://example.org/?q=1", "/", "'https://example.org/?q=1' holds a query or a fragment")]
    public void A_base_URL_that_only_Hugo_takes_is_a_warning_in_its_sites(string written, string baseUrl, string message)
    {
        using var folder = ConfigFolder.With("hugo.yaml", $"baseURL: {written}");

        var read = folder.Read();

        Assert.That(read.Value.BaseUrl, Is.EqualTo(baseUrl));
        Assert.That(MetaText.Report(read.Diagnostics), Is.EqualTo($"hugo.yaml(1,10): warning SG0306: the base URL {message}"));
    }

    [Test]
    public void Our_own_file_goes_before_those_of_Hugo()
    {
        using var folder = ConfigFolder.With("hugo.yaml", "title: hugo").And("site.toml", "title = 'ours'");

        Assert.That(folder.Read().Value.Title, Is.EqualTo("ours"));
    }

    [Test]
    public void Files_of_the_folder_config_nest_under_their_names()
    {
        using var folder = ConfigFolder.With("hugo.yaml", "title: root")
            .And("config/_default/hugo.yaml", "title: folder")
            .And("config/_default/params.yaml", "a: 1\nb: {c: 2}")
            .And("config/_default/menu.yaml", "main: [{name: x}]")
            .And("config/_default/languages.yaml", "en: {weight: 1}")
            .And("config/_default/params.en.yaml", "d: 3")
            .And("config/_default/menus.en.yaml", "foot: [{name: y}]")
            .And("config/production/params.yaml", "b: {c: 9}")
            .And("config/development/params.yaml", "a: 7");

        var config = folder.Read().Value;

        Assert.That(config.Title, Is.EqualTo("folder"));
        Assert.That(MetaText.Show(config.Params), Is.EqualTo("{a: int 1, b: {c: int 9}, d: int 3}"));
        Assert.That(config.Menus.Keys, Is.EqualTo(["foot"]), "a language's map replaces the site's");
        Assert.That(config.IsHugo, Is.True);
    }

    [TestCase("params.yaml", "params: {a: 1}", "{a: int 1}")]
    [TestCase("params.yaml", "params: {a: 1}\nb: 2", "{params: {a: int 1}, b: int 2}")]
    [TestCase("deep/params.toml", "a = 1", "{a: int 1}")]
    [TestCase("params.en.yaml", "a: 1", "{a: int 1}")]
    [TestCase("hugo.en.yaml", "params: {a: 1}", "{a: int 1}")]
    [TestCase("languages.en.yaml", "params: {a: 1}", "{a: int 1}")]
    [TestCase("en.yaml", "params: {a: 1}", "{}")]
    public void The_name_of_a_file_says_where_its_keys_belong(string name, string text, string expected)
    {
        using var folder = ConfigFolder.With($"config/_default/{name}", text);

        Assert.That(MetaText.Show(folder.Read().Value.Params), Is.EqualTo(expected));
    }

    [TestCase("menus.yaml", "menus: {main: [{name: x}]}")]
    [TestCase("menu.yaml", "menu: {main: [{name: x}]}")]
    [TestCase("menus.en.yaml", "main: [{name: x}]")]
    [TestCase("menu.en.yaml", "menus: {main: [{name: x}]}")]
    public void A_file_of_menus_may_begin_with_their_key(string name, string text)
    {
        using var folder = ConfigFolder.With($"config/_default/{name}", text);

        Assert.That(folder.Read().Value.Menus.Keys, Is.EqualTo(["main"]));
    }

    [TestCase("hugo.json hugo.yaml hugo.toml", "hugo.toml")]
    [TestCase("hugo.json hugo.yaml", "hugo.yaml")]
    [TestCase("config.toml config.yaml hugo.json", "hugo.json")]
    [TestCase("config.yaml config.toml", "config.toml")]
    public void Of_several_files_Hugo_takes_the_TOML(string files, string expected)
    {
        using var folder = new ConfigFolder();
        foreach (var file in files.Split(' '))
        {
            folder.And(file, "");
        }

        Assert.That(folder.Read().Value.Sources, Is.EqualTo([expected]));
    }

    [Test]
    public void The_folder_config_is_laid_over_named_files()
    {
        using var folder = ConfigFolder.With("a.yaml", "title: A\ncopyright: A").And("config/_default/hugo.yaml", "title: folder");

        var config = folder.Read(static request => request with { Files = ["a.yaml"] }).Value;

        Assert.That((config.Title, config.Copyright, config.IsHugo), Is.EqualTo(("folder", "A", true)));
    }

    [TestCase("languages: {de: {}}", "de")]
    [TestCase("languages: {de: {weight: 2}, fr: {weight: 1}}", "fr")]
    [TestCase("languages: {fr: {}, de: {}}", "de")]
    [TestCase("languages: {de: {weight: 1}, en: {weight: 2}}", "en")]
    [TestCase("languages: {de: {weight: 1}, fr: {}}\ndefaultContentLanguage: fr", "fr")]
    public void Without_English_the_first_language_is_the_default(string text, string expected)
    {
        using var folder = ConfigFolder.With("hugo.yaml", text);

        var read = folder.Read();

        Assert.That(read.Diagnostics, Is.Empty);
        Assert.That(read.Value.DefaultContentLanguage, Is.EqualTo(expected));
        Assert.That(read.Value.Languages.Select(static language => language.Config.DefaultContentLanguage), Is.All.EqualTo(expected));
    }

    [TestCase("enableEmoji: ''", "hugo.yaml(1,14): warning SG0302: 'enableEmoji' takes true or false, not ''")]
    [TestCase("module: []", "hugo.yaml(1,9): warning SG0302: 'module' takes a map, not a list")]
    [TestCase("pagination: {pagerSize: 0}", "hugo.yaml(1,25): warning SG0309: 'pagerSize' must be 1 or more, not 0")]
    [TestCase("timeZone: Local", "hugo.yaml(1,11): warning SG0304: the time zone 'Local' is another one on each machine; UTC is used")]
    [TestCase("disableKinds: [taxonomyTerm, RSS]", "")]
    [TestCase("disableKinds: [photos, references, summits, decisions, archive, search]", "")]
    public void What_Hugo_takes_is_no_error_in_its_sites(string text, string expected)
    {
        using var folder = ConfigFolder.With("hugo.yaml", text);

        Assert.That(MetaText.Report(folder.Read().Diagnostics), Is.EqualTo(expected));
    }

    [Test]
    public void A_language_joins_its_params_with_the_sites_and_replaces_all_else()
    {
        using var folder = ConfigFolder.With("hugo.yaml", """
            menus: {main: [{name: x}], foot: [{name: y}]}
            taxonomies: {tag: tags, series: series}
            markup: {goldmark: {renderer: {unsafe: true}}}
            params: {a: {x: 1, y: {z: 1, w: 1}}, b: [1, 2]}
            disableLanguages: [fr]
            languages:
              en: {weight: 1}
              fr: {weight: 3}
              de:
                weight: 2
                menus: {main: [{name: z}]}
                taxonomies: {FAtag: FAtags}
                markup: {highlight: {tabWidth: 7}}
                params: {a: {x: 2, y: {z: 2}}, b: [3]}
            """);

        var config = folder.Read().Value;

        var german = config.Languages[1].Config;
        Assert.That(german.Menus.Keys, Is.EqualTo(["main"]));
        Assert.That(german.Taxonomies, Is.EqualTo([new TaxonomyConfig("fatag", "FAtags")]));
        Assert.That(german.Markup.AllowsRawHtml, Is.False);
        Assert.That(MetaText.Show(german.Params), Is.EqualTo("{a: {x: int 2, y: {z: int 2, w: int 1}}, b: [int 3]}"));
        Assert.That(config.Languages.Where(static language => language.IsDisabled).Select(static language => language.Key), Is.EqualTo(["fr"]));
    }

    [Test]
    public void The_environment_chooses_its_folder()
    {
        using var folder = ConfigFolder.With("config/_default/hugo.yaml", "title: all").And("config/staging/hugo.yaml", "title: staging");

        var config = folder.Read(static request => request with { Environment = "staging" }).Value;

        Assert.That((config.Title, config.Environment), Is.EqualTo(("staging", "staging")));
    }

    [Test]
    public void Named_files_are_joined_and_the_last_one_wins()
    {
        using var folder = ConfigFolder.With("a.yaml", "title: A\nparams: {x: 1, y: {z: 2}}").And("b.json", "{\"title\": \"B\", \"params\": {\"y\": {\"w\": 3}}}");

        var config = folder.Read(static request => request with { Files = ["a.yaml", "b.json"] }).Value;

        Assert.That(config.Title, Is.EqualTo("B"));
        Assert.That(MetaText.Show(config.Params), Is.EqualTo("{x: int 1, y: {z: int 2, w: int 3}}"));
    }

    [Test]
    public void A_named_file_that_is_missing_is_an_error()
    {
        using var folder = new ConfigFolder();

        var read = folder.Read(static request => request with { Files = ["nope.yaml"] });

        Assert.That(MetaText.Report(read.Diagnostics), Is.EqualTo("error SG0303: there is no configuration file 'nope.yaml'"));
    }

    [Test]
    public void The_environment_overrides_files_and_the_command_line_overrides_both()
    {
        using var folder = ConfigFolder.With("site.yaml", "title: file\ncopyright: file\nbuildDrafts: false\nparams: {author: {name: x}}");
        var variables = ImmutableDictionary.CreateRange<string, string>(
        [
            new("HUGO_TITLE", "hugo"), new("SITEGEN_TITLE", "ours"), new("sitegen_copyright", "env"),
            new("HUGO_PARAMS_AUTHOR_NAME", "y"), new("HUGOxPARAMSxAPI_KEY", "k"), new("HUGO_DISABLEKINDS", "term taxonomy"),
            new("SITEGEN_BUILDDRAFTS", "true"), new("SITEGEN_BASEURL", "https://env.org"), new("SITEGEN_SECRET", "s"), new("PATH", "p"),
        ]);

        var read = folder.Read(request => request with
        {
            Variables = variables,
            Overrides = new() { BaseUrl = "https://line.org", BuildDrafts = false, Theme = "t", Publish = "out" },
        });

        var config = read.Value;
        Assert.That(read.Diagnostics, Is.Empty);
        Assert.That((config.Title, config.Copyright, config.BaseUrl), Is.EqualTo(("ours", "env", "https://line.org/")));
        Assert.That((config.BuildDrafts, config.Folders.Publish), Is.EqualTo((false, "out")));
        Assert.That(config.DisabledKinds, Is.EqualTo(["term", "taxonomy"]));
        Assert.That(MetaText.Show(config.Params), Is.EqualTo("{author: {name: 'y'}, api_key: 'k'}"));
    }

    [TestCase("HUGO_PARAMS_L", "[\"b\", 2]", "{n: int 1, l: ['b', int 2], m: {x: int 1}}")]
    [TestCase("HUGO_PARAMS_L", "b c", "{n: int 1, l: 'b c', m: {x: int 1}}")]
    [TestCase("HUGO_PARAMS_M", "{\"x\": 3}", "{n: int 1, l: ['a'], m: {x: int 3}}")]
    [TestCase("HUGO_PARAMS", "{\"n\": 5}", "{n: int 5, l: ['a'], m: {x: int 1}}")]
    [TestCase("HUGO_PARAMS_N", "[1]", "{n: '[1]', l: ['a'], m: {x: int 1}}")]
    [TestCase("HUGO_PARAMS_L", "[b", "{n: int 1, l: '[b', m: {x: int 1}}")]
    public void A_variable_holds_a_list_or_a_map_as_JSON(string name, string value, string expected)
    {
        using var folder = ConfigFolder.With("site.yaml", "params: {n: 1, l: [a], m: {x: 1}}");
        var variables = ImmutableDictionary.CreateRange<string, string>([new(name, value), new("HUGO_DISABLEKINDS", "[\"term\"]")]);

        var read = folder.Read(request => request with { Variables = variables });

        Assert.That(read.Diagnostics, Is.Empty);
        Assert.That(MetaText.Show(read.Value.Params), Is.EqualTo(expected));
        Assert.That(read.Value.DisabledKinds, Is.EqualTo(["term"]));
    }

    [Test]
    public void A_bad_value_in_a_variable_names_the_variable()
    {
        using var folder = new ConfigFolder();
        var variables = ImmutableDictionary.CreateRange<string, string>([new("SITEGEN_BUILDDRAFTS", "maybe")]);

        var read = folder.Read(request => request with { Variables = variables });

        Assert.That(
            MetaText.Report(read.Diagnostics),
            Is.EqualTo("$SITEGEN_BUILDDRAFTS: error SG0302: 'builddrafts' takes true or false, not 'maybe'")
                .Or.EqualTo("$SITEGEN_BUILDDRAFTS: error SG0302: 'buildDrafts' takes true or false, not 'maybe'"));
    }

    [Test]
    public void Permalinks_may_be_a_list_with_targets()
    {
        using var folder = ConfigFolder.With("hugo.yaml", """
            permalinks:
              - {target: {kind: page, path: "/docs/**", lang: pl}, pattern: "/x/:slug/"}
              - {pattern: "/y/:20060102/"}
            """);

        Assert.That(
            folder.Read().Value.Permalinks.Rules.ToArray(),
            Is.EqualTo((PermalinkRule[])[new("page", "/docs/**", "pl", "/x/:slug/"), new("", "", "", "/y/:20060102/")]));
    }

    // As Hugo 0.169 does; where a site has languages, "auto" means all of them on one host.
    [TestCase("title: x", false, false)]
    [TestCase("languages: {en: {weight: 1}}", true, true)]
    [TestCase("languages: {en: {weight: 1}, pl: {disabled: true}}", true, true)]
    [TestCase("languages: {en: {baseURL: https://a.org}, pl: {baseURL: https://b.org}}", false, false)]
    [TestCase("languages: {en: {weight: 1}}\nmarkup: {goldmark: {duplicateResourceFiles: true}}", false, false)]
    [TestCase("markup: {goldmark: {renderHooks: {link: {useEmbedded: always}, image: {useEmbedded: fallback}}}}", true, true)]
    [TestCase("markup: {goldmark: {renderHooks: {link: {useEmbedded: always}}}}", true, false)]
    [TestCase("markup: {goldmark: {renderHooks: {image: {enableDefault: true}}}}", false, true)]
    [TestCase("languages: {en: {weight: 1}}\nmarkup: {goldmark: {renderHooks: {link: {useEmbedded: never}}}}", false, true)]
    [TestCase("languages: {en: {weight: 1}}\nmarkup: {goldmark: {renderHooks: {link: {useEmbedded: auto}}}}", true, true)]
    [TestCase("languages: {en: {markup: {goldmark: {renderHooks: {link: {useEmbedded: never}}}}}, pl: {}}", false, true)]
    public void Links_and_images_are_resolved_as_the_site_says(string yaml, bool links, bool images)
    {
        using var folder = ConfigFolder.With("hugo.yaml", yaml);

        var markup = folder.Read().Value.Markup;

        Assert.That((markup.ResolvesLinks, markup.ResolvesImages), Is.EqualTo((links, images)));
    }

    [Test]
    public void Languages_are_the_site_with_their_own_keys_over_it()
    {
        using var folder = ConfigFolder.With("hugo.yaml", """
            title: Site
            defaultContentLanguage: de
            params: {a: 1}
            languages:
              en: {label: English, weight: 2, params: {b: 2}}
              de: {languageName: Deutsch, weight: 1, title: Seite, languageCode: de-DE, contentDir: content/de}
              fr: {disabled: true, languageDirection: rtl}
            """);

        var config = folder.Read().Value;

        Assert.That(config.Languages.Select(static language => language.Key), Is.EqualTo(["de", "en", "fr"]));
        Assert.That((config.Title, config.LanguageCode, config.Folders.Content), Is.EqualTo(("Seite", "de-DE", "content/de")));
        Assert.That(config.Markup.ResolvesLinks, Is.True);
        var english = config.Languages[1];
        Assert.That((english.Name, english.LanguageCode, english.Config.Title), Is.EqualTo(("English", "en", "Site")));
        Assert.That(MetaText.Show(english.Config.Params), Is.EqualTo("{a: int 1, b: int 2}"));
        Assert.That((config.Languages[2].IsDisabled, config.Languages[2].Direction), Is.EqualTo((true, "rtl")));
    }

    [TestCase("languages: {en: {}}", "en: en", Description = "a site may have one language")]
    [TestCase("languages: {pl: {weight: 2}, de: {weight: 1}}", "de: de, pl", Description = "without a choice the first is the default")]
    [TestCase("defaultContentLanguage: PL\nlanguages: {pl: {weight: 2}, de: {weight: 1}}", "pl: de, pl")]
    [TestCase("disableLanguages: [de]\nlanguages: {en: {}, de: {}}", "en: de off, en")]
    [TestCase("languages: {en: {weight: 1}, pl: }", "en: en, pl", Description = "a language needs no settings")]
    public void Languages_are_ordered_and_one_is_the_default(string text, string expected)
    {
        using var folder = ConfigFolder.With("hugo.yaml", text);

        var config = folder.Read().Value;

        var languages = config.Languages.Select(static language => language.IsDisabled ? $"{language.Key} off" : language.Key);
        Assert.That($"{config.DefaultContentLanguage}: {string.Join(", ", languages)}", Is.EqualTo(expected));
    }

    [TestCase("locale: en-GB\nlanguages: {en: {weight: 1}, pl: {weight: 2}}", "en-GB pl", Description = "the site's locale is that of its default language")]
    [TestCase("locale: en-GB\nlanguages: {en: {weight: 1, locale: en-US}, pl: {weight: 2}}", "en-US pl")]
    [TestCase("uglyURLs: false\nlanguages: {en: {weight: 1, uglyURLs: true}}", "en", Description = "a key of the site alone")]
    public void A_language_has_its_locale(string text, string expected)
    {
        using var folder = ConfigFolder.With("hugo.yaml", text);

        var config = folder.Read().Value;

        Assert.That(string.Join(' ', config.Languages.Select(static language => language.Config.LanguageCode)), Is.EqualTo(expected));
        Assert.That(config.UglyUrls.Everywhere, Is.False);
    }

    [Test]
    public void Configurations_of_real_sites_are_read_without_errors()
    {
        foreach (var site in RealFrontMatter.Sites())
        {
            var read = ConfigReader.Read(new ConfigRequest(site));

            // One of them has 'pygmentsCodeFences' in two spellings, another one 'disabled' for 'disable'.
            var mistakes = read.Diagnostics.Where(mistake => mistake.Rule != SiteGen.Data.DataRules.OverwrittenKey
                && (mistake.Rule != ConfigRules.SlipOfKey || !mistake.Message.EndsWith(".disabled'", StringComparison.Ordinal)));
            Assert.That(MetaText.Report(mistakes), Is.Empty, site);
            Assert.That((read.Value.IsHugo, read.Value.Title.Length > 0), Is.EqualTo((true, true)), site);
        }
    }
}

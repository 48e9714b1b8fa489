using System.Globalization;
using SiteGen.Data;
using SiteGen.Templates.Phrases;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Templates;

/// <summary>Phrases of i18n/ files: which form, which language, what stands in their places. Expected values are Hugo 0.169's.</summary>
internal sealed class PhraseTests
{
    private const string FirstLine = "<!-- phrases:begin -->\n";
    private const string AllForms = "n: {zero: zero, one: one, two: two, few: few, many: many, other: other}";

    [TestCase("en", "other one other other other other other")]
    [TestCase("pl", "many one few few many many few")]
    [TestCase("pt-BR", "one one other other other other other")]
    [TestCase("pt-PT", "other one other other other other other")]
    [TestCase("de-AT", "other one other other other other other")]
    [TestCase("ar", "zero one two few few many many")]
    [TestCase("ja", "other other other other other other other")]
    [TestCase("fr", "one one other other other other other")]
    [TestCase("ru", "many one few few many many few")]
    [TestCase("cs", "other one few few other other other")]
    [TestCase("sr-Latn", "other one few few other other few")]
    [TestCase("sl", "other one two few other other other")]
    [TestCase("lt", "other one few few few other few")]
    [TestCase("lv", "zero one other other other zero other")]
    [TestCase("ro", "few one few few few few other")]
    [TestCase("ga", "other one two few few other other")]
    [TestCase("cy", "zero one two few other other other")]
    [TestCase("he", "other one two other other other other")]
    [TestCase("mt", "few one two few few many other")]
    [TestCase("br", "other one two few other other two")]
    [TestCase("kw", "zero one two few other other two")]
    [TestCase("gv", "few one two other other one two")]
    [TestCase("gd", "other one two few few one other")]
    [TestCase("fil", "one one one one one one one")]
    [TestCase("is", "other one other other other other other")]
    [TestCase("xyz", "other one other other other other other")]
    public void A_number_takes_its_form(string locale, string forms)
    {
        var table = Table(AllForms, locale);

        var taken = new long[] { 0, 1, 2, 3, 5, 11, 22 }.Select(number => table.Find("n", number));

        Assert.That(string.Join(' ', taken), Is.EqualTo(forms));
    }

    [Test]
    public void The_guide_lists_every_built_in_phrase()
    {
        var page = Path.Combine(Repository.Root, "content", "guide", "languages.md");
        var text = File.ReadAllText(page).ReplaceLineEndings("\n");
        var start = text.IndexOf(FirstLine, StringComparison.Ordinal) + FirstLine.Length;
        var end = text.IndexOf("<!-- phrases:end -->", StringComparison.Ordinal);
        var rows = BuiltInPhrases.All.Select(static phrase => $"| `{phrase.Key}` | {Shown(phrase.Value)} |\n");
        var table = $"| Key | In English |\n| --- | --- |\n{string.Concat(rows)}";
        if (Case.IsUpdating)
        {
            File.WriteAllText(page, text[..start] + table + text[end..]);
            return;
        }

        Assert.That(text[start..end], Is.EqualTo(table));
    }

    [TestCase("Hello", null, "Hello")]
    [TestCase("{n} things", "7", "7 things")]
    [TestCase("{{ .Count }} things", "7", "7 things")]
    [TestCase("{{.Count}} things", "7", "7 things")]
    [TestCase("got {{ . }}", "abc", "got abc")]
    [TestCase("a {{- .Count -}} b", "7", "a7b")]
    [TestCase("{{ if . }}x{{ end }}", "7", "{{ if . }}x{{ end }}")]
    [TestCase("{ n } {{ .", "7", "{ n } {{ .")]
    public void Places_of_a_phrase_are_filled(string phrase, string? value, string expected)
        => Assert.That(PhraseText.Filled(phrase, _ => value), Is.EqualTo(expected));

    [TestCase("hello", 1, "Cześć")]
    [TestCase("only_en", 1, "Only English")]
    [TestCase("count", 5, "5 rzeczy")]
    [TestCase("others", 5, "5 other", Description = "a form that was forgotten")]
    [TestCase("english", 0, "zero of English", Description = "a phrase keeps the plural rule of the language it is in")]
    [TestCase("nested.a.b", 1, "deep")]
    [TestCase("posts", 1, "1 post", Description = "built in")]
    public void A_phrase_is_looked_for_in_the_page_language_then_in_the_default_one(string key, int count, string expected)
    {
        var polish = Table("""
            hello: Cześć
            count: {one: "{{ .Count }} rzecz", many: "{{ .Count }} rzeczy", other: x}
            others: {one: x, other: "{{ .Count }} other"}
            """, "pl");
        var english = Table("""
            hello: Hello
            only_en: Only English
            english: {many: wrong, other: zero of English}
            nested: {a: {b: deep}}
            """, "en");

        var text = new PhraseBook(polish, english).Find(key, count, _ => count.ToString(CultureInfo.InvariantCulture));

        Assert.That(text, Is.EqualTo(expected));
    }

    [Test]
    public void The_theme_says_everything_in_each_of_its_languages()
    {
        var english = BuiltInPhrases.EntriesOf("en").Select(static phrase => phrase.Key).ToHashSet();
        var missing = BuiltInPhrases.Locales
            .SelectMany(locale => english.Except(BuiltInPhrases.EntriesOf(locale).Select(static phrase => phrase.Key)).Select(key => $"{locale}: {key}"));

        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void The_theme_has_every_form_that_its_languages_need()
    {
        var missing = from locale in BuiltInPhrases.Locales
                      from phrase in BuiltInPhrases.EntriesOf(locale)
                      where phrase.Value is MetaValue.Map
                      from number in new long[] { 1, 2, 5, 22 }
                      let form = PluralRules.Of(locale)(number)
                      where ((MetaValue.Map)phrase.Value)[form] is null
                      select $"{locale}: {phrase.Key}.{form}";

        Assert.That(missing.Distinct(), Is.Empty);
    }

    [TestCase("pl", "pl", "posts", 22, "22 wpisy")]
    [TestCase("pl-PL", "en", "posts", 5, "5 wpisów")]
    [TestCase("en", "pl", "posts", 5, "5 posts")]
    [TestCase("de", "en", "posts", 1, "1 post")]
    public void The_theme_speaks_the_language_of_the_page(string locale, string main, string key, int count, string expected)
    {
        var book = new PhraseBook(PhraseTable.None, Table("x: y", main)) { BuiltIn = BuiltInPhrases.Of(locale) };

        Assert.That(book.Find(key, count, _ => count.ToString(CultureInfo.InvariantCulture)), Is.EqualTo(expected));
    }

    [Test]
    public void A_phrase_of_the_site_wins_over_the_theme_in_its_language()
    {
        var book = new PhraseBook(Table("related: Zobacz też", "pl"), Table("related: See also\ntags: Topics", "en"))
        {
            BuiltIn = BuiltInPhrases.Of("pl"),
        };

        Assert.That(book.Find("related", null, static _ => null), Is.EqualTo("Zobacz też"));
        Assert.That(book.Find("tags", null, static _ => null), Is.EqualTo("Tagi"), "Polish words are nearer than the site's English ones");
    }

    private static string Shown(MetaValue value) => value is MetaValue.Map forms
        ? string.Join(", ", forms.Entries.Select(static form => $"{form.Key}: `{form.Value.AsText}`"))
        : $"`{value.AsText}`";

    private static PhraseTable Table(string yaml, string locale)
        => new(MetaReader.Read(MetaFormat.Yaml, yaml, new("i18n/x.yaml", 1, 1)).Value, locale);
}

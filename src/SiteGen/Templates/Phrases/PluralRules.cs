using System.Collections.Frozen;

namespace SiteGen.Templates.Phrases;

/// <summary>The cardinal plural rules of CLDR for whole numbers, by language.</summary>
/// <remarks>Forms that only numbers with decimals or in short scale take (German "1,0") cannot be asked for here and are left out.</remarks>
internal static class PluralRules
{
    private static readonly FrozenDictionary<string, PluralRule> ByLanguage = Make();

    /// <summary>The rule of a locale such as <c>pt-PT</c> or <c>pl</c>; of an unknown language that of English.</summary>
    public static PluralRule Of(string locale)
    {
        var name = locale.ToLowerInvariant().Replace('_', '-');
        return ByLanguage.GetValueOrDefault(name) ?? ByLanguage.GetValueOrDefault(name.Split('-')[0]) ?? PluralForms.OneIsOne;
    }

    private static FrozenDictionary<string, PluralRule> Make()
    {
        var rules = new Dictionary<string, PluralRule>(StringComparer.Ordinal);
        void Add(PluralRule rule, string languages)
        {
            foreach (var language in languages.Split(' '))
            {
                rules.Add(language, rule);
            }
        }

        Add(static _ => "other", "bm bo dz hnj id ig ii in ja jbo jv jw kde kea km ko lkt lo ms my nqo osa sah ses sg su th to tpi vi wo yo yue zh");
        Add(static n => n <= 1 ? "one" : "other", "ak am as bho bn csw doi fa ff gu guw hi hy kab kn ln mg nso pa pcm si ti wa zu");
        Add(PluralForms.OneIsOne, "en");
        Add(static n => n is 0 or 1 or (>= 11 and <= 99) ? "one" : "other", "tzm");
        Add(static n => PluralForms.EndsInOne(n) ? "one" : "other", "is mk");
        Add(static n => n is >= 1 and <= 3 || n % 10 is not (4 or 6 or 9) ? "one" : "other", "ceb fil tl");
        Add(PluralForms.Latvian, "lv prg");
        Add(static n => n switch { 0 => "zero", 1 => "one", _ => "other" }, "blo ksh lag");
        Add(static n => n switch { 1 => "one", 2 => "two", _ => "other" }, "he iu iw naq sat se sma smi smj smn sms");
        Add(static n => n <= 1 ? "one" : n <= 10 ? "few" : "other", "shi");
        Add(static n => n == 1 ? "one" : n == 0 || n % 100 is >= 1 and <= 19 ? "few" : "other", "mo ro");
        Add(static n => PluralForms.EndsInOne(n) ? "one" : PluralForms.EndsInFew(n) ? "few" : "other", "bs hr sh sr");
        Add(static n => n <= 1 ? "one" : PluralForms.IsMillions(n) ? "many" : "other", "fr pt");
        Add(static n => n == 1 ? "one" : PluralForms.IsMillions(n) ? "many" : "other", "ca es it lld pt-pt scn vec");
        Add(PluralForms.Gaelic, "gd");
        Add(PluralForms.Slovenian, "dsb hsb sl");
        Add(static n => n == 1 ? "one" : n is >= 2 and <= 4 ? "few" : "other", "cs sk");
        Add(static n => n == 1 ? "one" : PluralForms.EndsInFew(n) ? "few" : "many", "pl");
        Add(static n => PluralForms.EndsInOne(n) ? "one" : PluralForms.EndsInFew(n) ? "few" : "many", "be ru uk");
        Add(PluralForms.Lithuanian, "lt");
        Add(PluralForms.Breton, "br");
        Add(PluralForms.Maltese, "mt");
        Add(static n => n switch { 1 => "one", 2 => "two", >= 3 and <= 6 => "few", >= 7 and <= 10 => "many", _ => "other" }, "ga");
        Add(PluralForms.Manx, "gv");
        Add(PluralForms.Cornish, "kw");
        Add(PluralForms.Arabic, "ar ars");
        Add(static n => n switch { 0 => "zero", 1 => "one", 2 => "two", 3 => "few", 6 => "many", _ => "other" }, "cy");
        return rules.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

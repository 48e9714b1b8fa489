using SiteGen.Data;

namespace SiteGen.Templates.Phrases;

/// <summary>The phrases that an author wrote for one language, with that language's rule for numbers.</summary>
public sealed class PhraseTable(MetaValue.Map phrases, string locale)
{
    public static readonly PhraseTable None = new(MetaValue.Map.None, "en");

    private readonly PluralRule _rule = PluralRules.Of(locale);

    /// <summary>The phrase in the form that fits a number; null when the author wrote none.</summary>
    /// <param name="key">A name, or names of nested maps with dots between them.</param>
    internal string? Find(string key, long? count) => At(key) switch
    {
        MetaValue.Map forms => Form(forms, count)?.AsText,
        { } value => value.AsText,
        _ => null,
    };

    private MetaValue? At(string key)
    {
        var whole = phrases[key];
        if (whole is not null || !key.Contains('.'))
        {
            return whole;
        }

        MetaValue? value = phrases;
        foreach (var name in key.Split('.'))
        {
            value = (value as MetaValue.Map)?[name];
        }

        return value;
    }

    // A form that is missing would leave a hole in the page: another one is nearer to what was meant.
    private MetaValue? Form(MetaValue.Map forms, long? count)
        => (count is { } number ? forms[_rule(Math.Abs(number))] : null) ?? forms["other"] ?? forms["many"] ?? forms["one"];
}

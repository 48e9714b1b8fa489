using SiteGen.Data;

namespace SiteGen.Templates.Phrases;

/// <summary>The phrases that were written for one language, with that language's rule for numbers.</summary>
/// <param name="find">What stands under a key; null when nothing does.</param>
public sealed class PhraseTable(Func<string, MetaValue?> find, string locale)
{
    public static readonly PhraseTable None = new(MetaValue.Map.None, "en");

    private readonly PluralRule _rule = PluralRules.Of(locale);

    public PhraseTable(MetaValue.Map phrases, string locale)
        : this(key => phrases[key], locale)
    {
    }

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
        var whole = find(key);
        if (whole is not null || !key.Contains('.'))
        {
            return whole;
        }

        var names = key.Split('.');
        var value = find(names[0]);
        foreach (var name in names.AsSpan(1))
        {
            value = (value as MetaValue.Map)?[name];
        }

        return value;
    }

    // A form that is missing would leave a hole in the page: another one is nearer to what was meant.
    private MetaValue? Form(MetaValue.Map forms, long? count)
        => (count is { } number ? forms[_rule(Math.Abs(number))] : null) ?? forms["other"] ?? forms["many"] ?? forms["one"];
}

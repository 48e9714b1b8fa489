using SiteGen.Content;

namespace SiteGen.Templates.Models;

/// <summary>A language of the site as templates see it.</summary>
internal sealed class LanguageModel(LanguageSite language, PageComposer composer) : Model<LanguageModel>
{
    public static readonly MemberTable<LanguageModel> Members = new("language", "A language of the site. Written as a text, it is its locale.",
    [
        new("code", "Its key in the configuration, which is also its folder in addresses: `pt-br`.", static (model, _) => model.Language.Code),
        new("locale", "For `lang` and `hreflang`: `pt-BR`.", static (model, _) => model.Locale),
        new("name", "Its `label`: what its speakers call it; the locale when not given.", static (model, _) => model.Language.Label),
        new("direction", "`ltr` or `rtl`.", static (model, _) => model.Direction),
        new("weight", "Its place among the languages; 0 is none.", static (model, _) => model.Language.Weight),
        new("is_default", "Whether it is the site's default language.", static (model, _) => Boxed.Of(model.IsDefault)),
        new("home", "The home page in this language.", static (model, _) => model.Composer.ModelOf(model.Language.Home)),
        new("title", "The site's title in this language.", static (model, _) => model.Language.Config.Title),
    ]);

    public LanguageSite Language => language;

    public PageComposer Composer => composer;

    /// <summary>Hugo takes <c>en_US</c> as well, which browsers do not know.</summary>
    public string Locale => field ??= language.Config.LanguageCode.Replace('_', '-');

    private string Direction => field ??= language.Direction;

    private bool IsDefault => language.Code == composer.Settings.Site.MainLanguage.Code;

    protected override MemberTable<LanguageModel> Table => Members;

    public static ValueList All(PageComposer composer)
        => new([.. composer.Settings.Site.Languages.Select(language => composer.ModelIn(language))]);

    public override bool Equals(object? obj) => obj is LanguageModel other && language == other.Language;

    public override int GetHashCode() => language.Code.GetHashCode(StringComparison.Ordinal);
}

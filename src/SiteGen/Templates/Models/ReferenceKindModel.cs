using SiteGen.References;
using SiteGen.Templates.Citing;
using SiteGen.Templates.Phrases;

namespace SiteGen.Templates.Models;

/// <summary>What sort of thing a reference leads to.</summary>
internal sealed class ReferenceKindModel(LinkKind kind, SiteModel site) : Model<ReferenceKindModel>
{
    public static readonly MemberTable<ReferenceKindModel> Members = new("reference kind", "What sort of thing references lead to.",
    [
        new("name", "One word: `etherpad`, `gerrit`, `bug` and so on, or the name of a kind of the configuration.", static (model, _) => model.Kind.Name),
        new("title", "What its references are called together in the language of the page: the phrase `references_etherpad` and so on, else the configuration's title.", static (model, _) => model.Title),
        new("icon", "A character or two from the configuration; nothing when there is none.", static (model, _) => Filled(model.Kind.Icon)),
        new("url", "Link of the page with all references of this kind; nothing when the site has none.", static (model, _) => model.Url),
    ]);

    public LinkKind Kind => kind;

    public string Title => TitleOf(kind.Name, kind.Title, site);

    protected override MemberTable<ReferenceKindModel> Table => Members;

    private string? Url => ReferenceIndex.PageOf(site.Language, kind.Name) is { } page ? site.Site.Link(page.Url) : null;

    /// <summary>A translation, else what the kind itself says: its site may have another word for it than we.</summary>
    public static string TitleOf(string name, string title, SiteModel site) => site.Phrases.FindTitle($"{BuiltInPhrases.KindPrefix}{name}", title);
}

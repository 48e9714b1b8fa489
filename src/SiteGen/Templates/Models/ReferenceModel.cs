using SiteGen.Templates.Citing;

namespace SiteGen.Templates.Models;

/// <summary>A pad, a change, a bug or whatever else pages refer to by links of known kinds.</summary>
internal sealed class ReferenceModel(CitedReference cited, PageComposer composer) : Model<ReferenceModel>
{
    public static readonly MemberTable<ReferenceModel> Members = new("reference", "A pad, a change, a bug or whatever else pages refer to by links of [known kinds]({{< relref \"references\" >}}).",
    [
        new("url", "Where it is, as the author wrote it.", static (model, _) => model.Cited.Reference.Url),
        new("label", "What the author called it in the front matter, else a name made of the address.", static (model, _) => model.Cited.Label),
        new("identity", "Equal for all links of its kind that lead to the same thing: `665467`.", static (model, _) => model.Cited.Reference.Identity),
        new("kind", "Its reference kind.", static (model, context) => new ReferenceKindModel(model.Cited.Reference.Kind, context.Worker.Site)),
        new("project", "The repository, project or team it belongs to; nothing when the link does not say.", static (model, _) => Filled(model.Cited.Reference.Project)),
        new("copy", "Link to the copy of a pad that the site keeps; nothing when there is none.", static (model, _) => model.Copy),
        new("line", "The line of its first link in the page's file.", static (model, _) => model.Cited.By[0].First.At.Line),
        new("count", "How often a page refers to it; in lists of the whole site, how many pages do.", static (model, _) => model.Cited.By.Length),
        new("citations", "List of citation models: the places; in lists of the whole site one for each page, the newest first.", static (model, _) => model.Citations),
    ]);

    public CitedReference Cited => cited;

    public ValueList Citations => new([.. cited.By.Select(place => new CitationModel(place, composer))]);

    public string? Copy => cited.Reference.Pad is { } pad ? composer.Settings.CopyOf(pad) : null;

    protected override MemberTable<ReferenceModel> Table => Members;

    public static ValueList Of(ImmutableArray<CitedReference> cited, PageComposer composer)
        => new([.. cited.Select(one => new ReferenceModel(one, composer))]);
}

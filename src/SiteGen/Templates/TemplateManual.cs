using System.Text;
using SiteGen.Templates.Functions;
using SiteGen.Templates.Models;

namespace SiteGen.Templates;

/// <summary>The lists of models and functions in the guide, written from the code itself.</summary>
internal static class TemplateManual
{
    public const string Heading = "## Template models";

    private static readonly ImmutableArray<IMemberTable> Models =
    [
        SiteModel.Members, LanguageModel.Members, PageMembers.All, PaginatorModel.Members, PagerModel.Members, TermModel.Members,
        MenuItemModel.Members, DateModel.Members, CommitModel.Members, HeadingModel.Members, ResourceModel.Members, ImageModel.Members, AssetModel.Members,
        GalleryModel.Members, PhotoModel.Members, CoverModel.Members, CardModel.Members, AlternateModel.Members,
        PadModel.Members, SnapshotModel.Members, ChangeModel.Members, ChangePartModel.Members,
        ReferenceGroupModel.Members, ReferenceModel.Members, ReferenceKindModel.Members, CitationModel.Members,
        SummitModel.Members, SummitYearModel.Members, OutcomeModel.Members, OutcomeGroupModel.Members,
        GroupModel.Members, EntryModel.Members, ShortcodeModel.Members,
    ];

    public static string Write()
    {
        var text = new StringBuilder($"{Heading}\n");
        foreach (var model in Models)
        {
            Append(text, model.Title, model.Text, "Member", model.Entries);
        }

        Append(
            text, "Functions", "Besides these, Scriban's `array`, `html`, `math`, `object` and `string` can be used.", "Call",
            [.. TemplateFunctions.All.Select(static function => (function.Usage, function.Text))]);
        return text.ToString();
    }

    private static void Append(
        StringBuilder text, string title, string about, string column, ImmutableArray<(string Name, string Text)> rows)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n### {char.ToUpperInvariant(title[0])}{title[1..]}\n\n{about}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"| {column} | Meaning |\n| --- | --- |\n");
        foreach (var (name, meaning) in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{Cell(name)}` | {Cell(meaning)} |\n");
        }
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}

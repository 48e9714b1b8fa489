using SiteGen.Data;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Images.Cards;

/// <summary>Reads <c>assets/cards/colours.yaml</c>.</summary>
internal sealed class CardColourReader(SourceFile file)
{
    private readonly List<Diagnostic> _mistakes = [];

    public Outcome<CardColours> Read()
    {
        if (DataFolder.ReadFile(file, MetaFormat.Yaml, _mistakes) is not MetaValue.Map map)
        {
            return Outcome.Of(new CardColours(), _mistakes);
        }

        var fields = new MetaFields(map, CardRules.BadColour);
        var usual = new CardColours();
        var colours = new CardColours
        {
            Ground = Colour(fields, "ground") ?? usual.Ground,
            Title = Colour(fields, "title") ?? usual.Title,
            Text = Colour(fields, "text") ?? usual.Text,
            Accent = Colour(fields, "accent") ?? usual.Accent,
            Mountains = Colour(fields, "mountains") ?? Colour(fields, "ground") ?? usual.Mountains,
        };
        return Outcome.Of(colours, [.. _mistakes, .. fields.Faults, .. fields.ReportUnread(CardRules.BadColour)]);
    }

    private Colour? Colour(MetaFields fields, string key)
    {
        if (fields.Text(key) is not { } text)
        {
            return null;
        }

        if (Cards.Colour.Parse(text) is { } colour)
        {
            return colour;
        }

        var mistake = CardRules.BadColour.At(fields.LocationOf(key), $"'{text}' is no colour");
        if (!_mistakes.Contains(mistake))
        {
            _mistakes.Add(mistake);
        }

        return null;
    }
}

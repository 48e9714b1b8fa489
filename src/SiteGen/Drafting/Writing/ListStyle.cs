using SiteGen.Drafting.Lines;

namespace SiteGen.Drafting.Writing;

/// <summary>
/// The marker of an item. Markdown counts on by itself, so where an author's numbers jump a new list begins, which the
/// other delimiter tells.
/// </summary>
internal readonly record struct ListStyle(bool IsNumbered, int Number, bool HasBracket)
{
    public string Marker
        => IsNumbered ? $"{Number.ToString(CultureInfo.InvariantCulture)}{(HasBracket ? ')' : '.')} " : "- ";

    public ListStyle Next(PadLine line)
    {
        if (line.Marker != LineMarker.Number || line.Speaker.Length > 0)
        {
            return default;
        }

        var counts = IsNumbered && (line.Number == Number + 1 || line.Number == Number);
        return new ListStyle(true, line.Number, IsNumbered && !counts ? !HasBracket : IsNumbered && HasBracket);
    }

    public bool Continues(ListStyle other) => IsNumbered == other.IsNumbered && HasBracket == other.HasBracket;
}

using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Content.Assembling;

/// <summary>An entry of a menu before it is known what lies below it.</summary>
internal sealed record MenuDraft
{
    public string Name { get; init; } = "";

    public string Identifier { get; init; } = "";

    public string Title { get; init; } = "";

    public string Url { get; init; } = "";

    public string Parent { get; init; } = "";

    public string Pre { get; init; } = "";

    public string Post { get; init; } = "";

    public long Weight { get; init; }

    public Page? Page { get; init; }

    public MetaValue.Map Params { get; init; } = MetaValue.Map.None;

    public SourceLocation Location { get; init; }

    /// <summary>What children name as their parent.</summary>
    public string Key => Identifier.Length > 0 ? Identifier : Name;

    public static int Compare(MenuDraft left, MenuDraft right)
    {
        if (left.Weight != right.Weight)
        {
            return left.Weight == 0 ? 1 : right.Weight == 0 ? -1 : left.Weight.CompareTo(right.Weight);
        }

        var byName = string.Compare(left.Name, right.Name, StringComparison.OrdinalIgnoreCase);
        return byName != 0 ? byName : string.CompareOrdinal(left.Identifier, right.Identifier);
    }
}

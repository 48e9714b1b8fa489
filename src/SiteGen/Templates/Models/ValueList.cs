namespace SiteGen.Templates.Models;

/// <summary>A list of values that are known already.</summary>
internal sealed class ValueList(ImmutableArray<object?> items) : ModelList
{
    public static readonly ValueList Empty = new([]);

    public override int Count => items.Length;

    public override object? this[int index] => items[index];

    public static ValueList Of(ImmutableArray<string> texts) => texts.IsEmpty ? Empty : new([.. texts]);
}

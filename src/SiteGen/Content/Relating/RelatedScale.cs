using SiteGen.Configuration;

namespace SiteGen.Content.Relating;

/// <summary>Tells which matches are good enough: weights become percents of the heaviest index.</summary>
internal readonly record struct RelatedScale(int Lightest, int Heaviest, int Threshold)
{
    public static RelatedScale Of(ImmutableArray<RelatedIndex> indices, int threshold)
    {
        var weights = indices.Select(static index => index.Weight).Append(0);
        return new(weights.Min(), weights.Max(), threshold);
    }

    /// <summary>Never turns false by more weight.</summary>
    public bool IsEnough(int weight, int matches) => Percent(weight / matches) >= Threshold / matches;

    private int Percent(int weight)
        => Heaviest == Lightest
            ? 0
            : (int)Math.Floor(((double)(weight - Lightest) / (Heaviest - Lightest) * 100) + 0.5);
}

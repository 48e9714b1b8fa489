namespace SiteGen.Content.Relating;

/// <summary>What the sharing of so many keywords can weigh at most, so that pages which can't win need no look.</summary>
internal sealed class RelatedReach
{
    private const long Never = long.MinValue;

    private readonly long[] _alone;
    private readonly long[] _withPassive;

    /// <param name="weights">Of each keyword that the page could share.</param>
    public RelatedReach(ReadOnlySpan<int> weights, int passive, RelatedScale scale)
    {
        var heaviestFirst = weights.ToArray();
        Array.Sort(heaviestFirst, static (left, right) => right.CompareTo(left));
        _alone = new long[weights.Length];
        _withPassive = new long[weights.Length];
        var sum = 0;
        for (var i = 0; i < heaviestFirst.Length; i++)
        {
            sum += heaviestFirst[i];
            _alone[i] = scale.IsEnough(sum, i + 1) ? sum : Never;
            _withPassive[i] = scale.IsEnough(sum + passive, i + 2) ? sum + passive : Never;
        }
    }

    /// <summary>The fewest keywords by which a page can still come above <paramref name="bar"/>; null if none can.</summary>
    public int? FewestFor(int? bar, bool canSharePassive)
    {
        var least = bar ?? Never;
        for (var i = 0; i < _alone.Length; i++)
        {
            var best = canSharePassive ? Math.Max(_alone[i], _withPassive[i]) : _alone[i];
            if (best > least)
            {
                return i + 1;
            }
        }

        return null;
    }
}

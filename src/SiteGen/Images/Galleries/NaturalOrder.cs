namespace SiteGen.Images.Galleries;

/// <summary>
/// The order in which people count photos: IMG_2 comes before IMG_10, whatever their case. Names are compared before their endings,
/// and what lies in a folder stays together.
/// </summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static readonly NaturalOrder Instance = new();

    private NaturalOrder()
    {
    }

    public int Compare(string? left, string? right)
    {
        var (leftDot, rightDot) = (StemLength(left), StemLength(right));
        var byStem = CompareText(left.AsSpan(0, leftDot), right.AsSpan(0, rightDot));
        var byEnding = byStem != 0 ? byStem : CompareText(left.AsSpan(leftDot), right.AsSpan(rightDot));

        // Names that people would count as one still need an order of their own.
        return byEnding != 0 ? byEnding : string.CompareOrdinal(left, right);
    }

    private static int StemLength(ReadOnlySpan<char> path)
        => path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') + 1 ? dot : path.Length;

    private static int CompareText(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var leftLength = NumberLength(left);
            var rightLength = NumberLength(right);
            var order = leftLength > 0 && rightLength > 0
                ? CompareNumbers(left[..leftLength], right[..rightLength])
                : Weight(left[0]) - Weight(right[0]);
            if (order != 0)
            {
                return order;
            }

            left = left[Math.Max(1, leftLength)..];
            right = right[Math.Max(1, rightLength)..];
        }

        return left.Length - right.Length;
    }

    // Numbers of any length: after the leading zeros the longer one is the larger.
    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var leftDigits = left.TrimStart('0');
        var rightDigits = right.TrimStart('0');
        return leftDigits.Length != rightDigits.Length
            ? leftDigits.Length - rightDigits.Length
            : leftDigits.SequenceCompareTo(rightDigits);
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static int Weight(char letter) => letter == '/' ? 0 : char.ToLowerInvariant(letter);
}

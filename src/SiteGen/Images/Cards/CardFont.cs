using System.Text;

namespace SiteGen.Images.Cards;

/// <summary>A font file for social cards.</summary>
/// <param name="FullPath">Where libvips finds it.</param>
/// <param name="Family">What it calls itself.</param>
/// <param name="Hash">Of its bytes.</param>
/// <param name="Letters">The ranges of characters that it can draw, in order.</param>
public sealed record CardFont(string FullPath, string Family, string Hash, ImmutableArray<(int First, int Last)> Letters)
{
    public bool Has(Rune letter)
    {
        var (low, high) = (0, Letters.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (letter.Value < Letters[middle].First)
            {
                high = middle - 1;
            }
            else if (letter.Value > Letters[middle].Last)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}

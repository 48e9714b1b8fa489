namespace SiteGen.Search;

/// <summary>
/// How much a word says of a page, in sixteen steps: after BM25F, but each kind of place has its own share, so that no number of words in a
/// text outweighs a title. A title gives up to 7, headings and labels 3, the text up to 5.
/// </summary>
internal sealed class TermWeights(ImmutableArray<IndexedPage> pages)
{
    public const int Heading = 3;
    private const int Text = 5;
    private const double Saturation = 1.2;
    private const double LengthShare = 0.6;

    private readonly double _usualLength = Math.Max(1, pages.Sum(static page => (double)page.Text.Words) / Math.Max(1, pages.Length));

    /// <summary>What is added to a word's count before that count is divided by the sum: more in long texts.</summary>
    public double DampingOf(IndexedPage page) => Saturation * (1 - LengthShare + (LengthShare * page.Text.Words / _usualLength));

    public static int OfText(in PageTerms.Term term, double damping)
        => Math.Max(1, (int)((Text * term.Count / (term.Count + damping)) + 0.5)) + (term.IsInHeading ? Heading : 0);

    /// <summary>A word of a short title says more.</summary>
    public static int OfTitle(int words) => words <= 4 ? 7 : words <= 8 ? 6 : 5;
}

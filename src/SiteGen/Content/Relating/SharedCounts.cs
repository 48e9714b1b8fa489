using System.Numerics;
using System.Runtime.InteropServices;

namespace SiteGen.Content.Relating;

/// <summary>
/// How many keywords each of a few thousand neighbouring pages shares, told in bits: one row for at least one keyword,
/// one for at least two and so on. Row by row, a whole word of pages is counted at once.
/// </summary>
internal readonly ref struct SharedCounts(Span<ulong> bits)
{
    public const int Words = 64;

    public const int Places = Words * 64;

    /// <summary>Who shares more is counted with those who share this many.</summary>
    public const int MostRows = 8;

    private readonly Span<ulong> _bits = bits;

    private int Rows => _bits.Length / Words;

    /// <summary>The pages of the word <paramref name="word"/> that share at least <paramref name="keywords"/>.</summary>
    public ulong At(int keywords, int word) => _bits[((Math.Min(keywords, Rows) - 1) * Words) + word];

    public void Clear() => _bits.Clear();

    public void Add(ReadOnlySpan<ulong> bearers)
    {
        var added = MemoryMarshal.Cast<ulong, Vector<ulong>>(bearers);
        for (var row = Rows - 1; row > 0; row--)
        {
            var fewer = Row(row - 1);
            var more = Row(row);
            for (var i = 0; i < added.Length; i++)
            {
                more[i] |= fewer[i] & added[i];
            }
        }

        var first = Row(0);
        for (var i = 0; i < added.Length; i++)
        {
            first[i] |= added[i];
        }
    }

    public void Add(int place)
    {
        var (word, bit) = (place / 64, 1UL << (place % 64));
        while (word < _bits.Length && (_bits[word] & bit) != 0)
        {
            word += Words;
        }

        if (word < _bits.Length)
        {
            _bits[word] |= bit;
        }
    }

    private Span<Vector<ulong>> Row(int row) => MemoryMarshal.Cast<ulong, Vector<ulong>>(_bits.Slice(row * Words, Words));
}

namespace SiteGen.Search;

/// <summary>
/// The words of a page's text, each once with how often it stands there: what the index needs of an article, in a tenth of its size. Made
/// while the page is rendered, so that no text has to be kept or rendered again for the index.
/// </summary>
/// <param name="Bytes">For each word its length, its UTF-8, and a byte that <see cref="Term"/> explains; the words of a <see cref="TermRange"/> together.</param>
/// <param name="Words">How many words the text has.</param>
/// <param name="Ends">Where in the bytes each range ends.</param>
internal sealed record PageTerms(ReadOnlyMemory<byte> Bytes, int Words, TermRange.Ends Ends)
{
    public static readonly PageTerms None = new(ReadOnlyMemory<byte>.Empty, 0, default);

    public Reader GetEnumerator() => new(Bytes.Span);

    /// <summary>The words of one range.</summary>
    public Reader In(int range) => new(Bytes.Span[(range == 0 ? 0 : Ends[range - 1])..Ends[range]]);

    /// <summary>A word and where it stands.</summary>
    internal readonly ref struct Term(ReadOnlySpan<byte> text, byte use)
    {
        /// <summary>How often it may count.</summary>
        public const int MostOften = 0x7F;

        /// <summary>The bit of words that stand in a heading.</summary>
        public const byte HeadingBit = 0x80;

        public ReadOnlySpan<byte> Text { get; } = text;

        public int Count => use & MostOften;

        public bool IsInHeading => (use & HeadingBit) != 0;
    }

    internal ref struct Reader(ReadOnlySpan<byte> bytes)
    {
        public readonly Reader GetEnumerator() => this;

        private readonly ReadOnlySpan<byte> _bytes = bytes;
        private int _next;
        private int _at;

        public bool MoveNext()
        {
            _at = _next;
            if (_at >= _bytes.Length)
            {
                return false;
            }

            _next = _at + _bytes[_at] + 2;
            return true;
        }

        public readonly Term Current => new(_bytes.Slice(_at + 1, _bytes[_at]), _bytes[_next - 1]);
    }
}

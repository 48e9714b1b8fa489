using System.Runtime.CompilerServices;

namespace SiteGen.Search;

/// <summary>
/// Words by their first byte, in as many ranges as parts of an index are made at the same time. Each page's words lie in this order, so that
/// whoever makes a part passes over those of the others.
/// </summary>
internal static class TermRange
{
    public const int Count = 6;

    private static readonly byte[] OfFirstByte = [.. Enumerable.Range(0, 256).Select(static first => (byte)(first switch
    {
        <= 'b' => 0,
        <= 'f' => 1,
        <= 'o' => 2,
        <= 's' => 3,
        < 0x80 => 4,
        _ => 5,
    }))];

    /// <summary>The range of a word; the last are all that begin with a letter beyond ASCII.</summary>
    public static int Of(byte first) => OfFirstByte[first];

    /// <summary>A number for each range.</summary>
    [InlineArray(Count)]
    internal struct Ends
    {
        private int _first;
    }
}

namespace SiteGen.Markdown.Shortcodes.QrCodes;

/// <summary>The numbers of ISO/IEC 18004 for one of the forty sizes of a code.</summary>
/// <param name="Version">From 1 to 40.</param>
internal readonly record struct QrSize(int Version, QrLevel Level)
{
    public const int Largest = 40;

    // For each level the check bytes of a block, and how many blocks there are, by version.
    private static readonly byte[][] CheckBytesOf =
    [
        [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
        [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28],
        [13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
        [17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
    ];

    private static readonly byte[][] BlocksOf =
    [
        [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25],
        [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49],
        [1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68],
        [1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81],
    ];

    /// <summary>Dark and light squares of one side.</summary>
    public int Side => 17 + (4 * Version);

    public int CheckBytes => CheckBytesOf[(int)Level][Version - 1];

    public int Blocks => BlocksOf[(int)Level][Version - 1];

    public int AllBytes => Squares / 8;

    public int DataBytes => AllBytes - (CheckBytes * Blocks);

    /// <summary>The squares left for data when all marks are drawn.</summary>
    private int Squares
    {
        get
        {
            var squares = (((16 * Version) + 128) * Version) + 64;
            if (Version >= 2)
            {
                var marks = (Version / 7) + 2;
                squares -= (((25 * marks) - 10) * marks) - 55;
                squares -= Version >= 7 ? 36 : 0;
            }

            return squares;
        }
    }

    /// <summary>Where, in both directions, the small marks have their middles.</summary>
    public ImmutableArray<int> MarkPositions()
    {
        if (Version == 1)
        {
            return [];
        }

        var count = (Version / 7) + 2;
        var step = ((Version * 8) + (count * 3) + 5) / ((count * 4) - 4) * 2;
        var positions = new int[count];
        positions[0] = 6;
        for (var i = count - 1; i > 0; i--)
        {
            positions[i] = Side - 7 - ((count - 1 - i) * step);
        }

        return [.. positions];
    }
}

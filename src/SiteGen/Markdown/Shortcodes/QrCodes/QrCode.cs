namespace SiteGen.Markdown.Shortcodes.QrCodes;

/// <summary>
/// A text as a square of dark and light modules: the smallest that holds it, in the pattern that Hugo draws.
/// </summary>
internal sealed class QrCode
{
    private readonly QrSize _size;
    private readonly bool[,] _dark;
    private readonly bool[,] _isMark;

    private QrCode(QrSize size, byte[] bytes)
    {
        _size = size;
        _dark = new bool[size.Side, size.Side];
        _isMark = new bool[size.Side, size.Side];
        DrawMarks();
        DrawBytes(bytes);
    }

    public int Side => _size.Side;

    /// <summary>Null when the text is too long for any code.</summary>
    public static QrCode? Of(string text, QrLevel level)
    {
        var bits = new QrText(text);
        for (var version = 1; version <= QrSize.Largest; version++)
        {
            var size = new QrSize(version, level);
            if (bits.Fit(size) is { } data)
            {
                return new QrCode(size, QrChecks.Complete(data, size));
            }
        }

        return null;
    }

    public bool IsDark(int x, int y) => _dark[x, y];

    private void DrawMarks()
    {
        for (var i = 0; i < Side; i++)
        {
            Mark(6, i, i % 2 == 0);
            Mark(i, 6, i % 2 == 0);
        }

        DrawCorner(3, 3);
        DrawCorner(Side - 4, 3);
        DrawCorner(3, Side - 4);
        var places = _size.MarkPositions();
        foreach (var x in places)
        {
            foreach (var y in places)
            {
                DrawSmallMark(x, y);
            }
        }

        DrawFormat();
        DrawVersion();
    }

    private void DrawCorner(int x, int y)
    {
        for (var dx = -4; dx <= 4; dx++)
        {
            for (var dy = -4; dy <= 4; dy++)
            {
                var ring = Math.Max(Math.Abs(dx), Math.Abs(dy));
                if (x + dx >= 0 && x + dx < Side && y + dy >= 0 && y + dy < Side)
                {
                    Mark(x + dx, y + dy, ring is not (2 or 4));
                }
            }
        }
    }

    private void DrawSmallMark(int x, int y)
    {
        var isCorner = (x == 6 && y == 6) || (x == 6 && y == Side - 7) || (x == Side - 7 && y == 6);
        for (var dx = -2; dx <= 2 && !isCorner; dx++)
        {
            for (var dy = -2; dy <= 2; dy++)
            {
                Mark(x + dx, y + dy, Math.Max(Math.Abs(dx), Math.Abs(dy)) != 1);
            }
        }
    }

    // Level and mask, which is always the first: five bits, ten to check them, twice.
    private void DrawFormat()
    {
        var level = _size.Level switch { QrLevel.Low => 1, QrLevel.Medium => 0, QrLevel.Quartile => 3, _ => 2 };
        var bits = ((level << 13) | Checked(level << 3, 0x537, 10)) ^ 0x5412;
        for (var i = 0; i < 15; i++)
        {
            var isDark = ((bits >> i) & 1) != 0;
            Mark(i < 8 ? Side - 1 - i : i == 8 ? 7 : 14 - i, 8, isDark);
            Mark(8, i < 6 ? i : i < 8 ? i + 1 : Side - 15 + i, isDark);
        }

        Mark(8, Side - 8, true);
    }

    private void DrawVersion()
    {
        if (_size.Version < 7)
        {
            return;
        }

        var bits = (_size.Version << 12) | Checked(_size.Version, 0x1F25, 12);
        for (var i = 0; i < 18; i++)
        {
            Mark(Side - 11 + (i % 3), i / 3, ((bits >> i) & 1) != 0);
            Mark(i / 3, Side - 11 + (i % 3), ((bits >> i) & 1) != 0);
        }
    }

    private static int Checked(int value, int divisor, int count)
    {
        for (var i = 0; i < count; i++)
        {
            value = (value << 1) ^ ((value >> (count - 1)) * divisor);
        }

        return value;
    }

    // Two columns at a time, from the right, up and down in turns; the column of dots is left out.
    private void DrawBytes(byte[] bytes)
    {
        var (at, goesUp) = (0, false);
        for (var right = Side - 1; right >= 1; right -= right == 8 ? 3 : 2)
        {
            goesUp = !goesUp;
            for (var step = 0; step < Side * 2; step++)
            {
                var x = right - (step % 2);
                var y = goesUp ? Side - 1 - (step / 2) : step / 2;
                if (!_isMark[x, y])
                {
                    var isDark = at < bytes.Length * 8 && (bytes[at / 8] >> (7 - (at & 7)) & 1) != 0;
                    _dark[x, y] = isDark ^ ((x + y) % 2 == 0);
                    at++;
                }
            }
        }
    }

    private void Mark(int x, int y, bool isDark) => (_dark[x, y], _isMark[x, y]) = (isDark, true);
}

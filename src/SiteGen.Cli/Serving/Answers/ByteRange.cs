using System.Diagnostics.CodeAnalysis;

namespace SiteGen.Cli.Serving.Answers;

/// <summary>The part of a file that a request asks for (RFC 9110, 14).</summary>
internal readonly record struct ByteRange(long Start, long Length)
{
    public long Last => Start + Length - 1;

    /// <summary>Whether a <c>Range</c> line asks for one part, possible or not; several, and what is not of bytes, may be passed over.</summary>
    public static bool IsAskedBy(string line)
        => line.StartsWith("bytes=", StringComparison.OrdinalIgnoreCase) && !line.Contains(',', StringComparison.Ordinal);

    /// <summary>False for a part that the file does not have.</summary>
    public static bool TryRead(string line, long length, [NotNullWhen(true)] out ByteRange? range)
    {
        range = null;
        var text = line.AsSpan("bytes=".Length).Trim();
        var dash = text.IndexOf('-');
        if (dash < 0)
        {
            return false;
        }

        var (hasFirst, first) = Number(text[..dash]);
        var (hasLast, last) = Number(text[(dash + 1)..]);
        range = (hasFirst, hasLast) switch
        {
            (false, true) when dash == 0 && last > 0 && length > 0 => new(Math.Max(0, length - last), Math.Min(last, length)),
            (true, true) when first < length && last >= first => new(first, Math.Min(last, length - 1) - first + 1),
            (true, false) when first < length && dash == text.Length - 1 => new(first, length - first),
            _ => null,
        };
        return range is not null;
    }

    private static (bool IsNumber, long Value) Number(ReadOnlySpan<char> text)
        => (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value), value);
}

using System.Buffers.Binary;
using System.IO.Hashing;

namespace SiteGen.Files;

/// <summary>What bytes are, in 16 bytes: tells whether a file changed. Fast, and not meant to withstand somebody who wants a collision.</summary>
public readonly record struct ContentHash(ulong High, ulong Low)
{
    public static ContentHash Of(ReadOnlySpan<byte> bytes)
    {
        var hash = XxHash128.HashToUInt128(bytes);
        return new((ulong)(hash >> 64), (ulong)hash);
    }

    /// <summary>The hash of several parts one after the other, where their borders matter.</summary>
    public ContentHash With(ContentHash other)
    {
        Span<byte> both = stackalloc byte[32];
        BinaryPrimitives.WriteUInt64BigEndian(both, High);
        BinaryPrimitives.WriteUInt64BigEndian(both[8..], Low);
        BinaryPrimitives.WriteUInt64BigEndian(both[16..], other.High);
        BinaryPrimitives.WriteUInt64BigEndian(both[24..], other.Low);
        return Of(both);
    }

    /// <summary>Reads what <see cref="ToString"/> wrote; null when it is no such text.</summary>
    public static ContentHash? Parse(ReadOnlySpan<char> text)
        => text.Length == 32
            && ulong.TryParse(text[..16], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var high)
            && ulong.TryParse(text[16..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var low)
                ? new(high, low)
                : null;

    /// <summary>32 hexadecimal digits in lower case.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{High:x16}{Low:x16}");
}

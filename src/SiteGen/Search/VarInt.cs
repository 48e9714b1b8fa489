namespace SiteGen.Search;

/// <summary>Small numbers in few bytes: seven bits each, the lowest first; the eighth says that more follow.</summary>
internal static class VarInt
{
    public const int Longest = 5;

    /// <returns>How many bytes it took.</returns>
    public static int Write(Span<byte> target, uint number)
    {
        var length = 0;
        while (number >= 0x80)
        {
            target[length++] = (byte)(number | 0x80);
            number >>= 7;
        }

        target[length++] = (byte)number;
        return length;
    }
}

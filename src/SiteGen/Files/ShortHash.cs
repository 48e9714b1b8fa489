using System.IO.Hashing;
using System.Text;

namespace SiteGen.Files;

/// <summary>A text's 16 hexadecimal digits as Hugo makes them, where its output shows them.</summary>
public static class ShortHash
{
    public static string Of(string text)
        => XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(text)).ToString("x16", CultureInfo.InvariantCulture);
}

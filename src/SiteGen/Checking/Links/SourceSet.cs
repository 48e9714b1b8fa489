using System.Buffers;

namespace SiteGen.Checking.Links;

/// <summary>Reads the addresses of <c>srcset</c> (HTML Standard, §4.8.4.2.1): a comma may belong to an address.</summary>
internal static class SourceSet
{
    private static readonly SearchValues<char> White = SearchValues.Create(" \t\r\n\f");

    public delegate void Take(ReadOnlySpan<char> address);

    public static void Read(ReadOnlySpan<char> text, Take take)
    {
        while (true)
        {
            text = text.TrimStart(" \t\r\n\f,");
            if (text.IsEmpty)
            {
                return;
            }

            var end = text.IndexOfAny(White);
            var address = end < 0 ? text : text[..end];
            text = end < 0 ? [] : text[end..];
            if (address[^1] == ',')
            {
                take(address.TrimEnd(','));
                continue;
            }

            take(address);
            var comma = text.IndexOf(',');
            text = comma < 0 ? [] : text[(comma + 1)..];
        }
    }
}

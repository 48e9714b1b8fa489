using System.Buffers;
using System.Text;

namespace SiteGen.Files;

/// <summary>Percent-encodes paths the way Go's <c>url.URL</c> does, which is what Hugo's links are made with.</summary>
public static class PercentEncoding
{
    private static readonly SearchValues<char> Kept =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~$&+,/:;=@");

    /// <summary>Encodes every byte that may not stand in a path; an existing <c>%41</c> is kept.</summary>
    public static string EncodePath(string path)
    {
        var first = path.AsSpan().IndexOfAnyExcept(Kept);
        if (first < 0)
        {
            return path;
        }

        var result = new StringBuilder(path, 0, first, path.Length + 16);
        Span<byte> utf8 = stackalloc byte[4];
        for (var i = first; i < path.Length;)
        {
            if (Kept.Contains(path[i]) || IsEscape(path, i))
            {
                result.Append(path[i++]);
                continue;
            }

            var status = Rune.DecodeFromUtf16(path.AsSpan(i), out var rune, out var used);
            rune = status == OperationStatus.Done ? rune : Rune.ReplacementChar;
            foreach (var value in utf8[..rune.EncodeToUtf8(utf8)])
            {
                result.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
            }

            i += used;
        }

        return result.ToString();
    }

    private static bool IsEscape(string path, int at)
        => path[at] == '%' && at + 2 < path.Length && char.IsAsciiHexDigit(path[at + 1]) && char.IsAsciiHexDigit(path[at + 2]);
}

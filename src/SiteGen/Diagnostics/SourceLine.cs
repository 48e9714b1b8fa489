using System.Text;

namespace SiteGen.Diagnostics;

/// <summary>Fetches one line of a file without reading the file whole: it may be 100 MB, or one single line.</summary>
internal static class SourceLine
{
    private const int LongestInBytes = 16 * 1024;

    /// <summary>Line <paramref name="number"/>, counted from 1, without its end and without a BOM; null when the file is shorter.</summary>
    public static string? Read(string fullPath, int number)
    {
        using var file = File.OpenRead(fullPath);
        return SkipTo(file, number) ? Decode(Take(file), number) : null;
    }

    private static bool SkipTo(FileStream file, int number)
    {
        Span<byte> chunk = new byte[64 * 1024];
        var (line, position) = (1, 0L);
        while (line < number && file.Read(chunk) is > 0 and var count)
        {
            for (var i = 0; i < count && line < number; i++)
            {
                position++;
                line += chunk[i] == '\n' ? 1 : 0;
            }
        }

        file.Position = position;
        return line == number;
    }

    private static byte[] Take(FileStream file)
    {
        var bytes = new byte[LongestInBytes];
        var count = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        var end = bytes.AsSpan(0, count).IndexOf((byte)'\n');
        return bytes[..(end < 0 ? count : end)];
    }

    private static string Decode(byte[] bytes, int number)
    {
        var text = Encoding.UTF8.GetString(bytes).TrimEnd('\r');
        return number == 1 ? text.TrimStart('\uFEFF') : text;
    }
}

using System.Buffers;
using SiteGen.Data;

namespace SiteGen.Content;

/// <summary>Finds where front matter begins and ends, by Hugo's rules.</summary>
/// <param name="Format">Null when the file has no front matter.</param>
/// <param name="Start">First byte of the front matter's text.</param>
/// <param name="End">Byte after it; -1 when nothing closes it.</param>
/// <param name="Body">First byte of the body.</param>
internal readonly record struct FrontMatterCut(MetaFormat? Format, int Start, int End, int Body)
{
    private static readonly SearchValues<byte> Blank = SearchValues.Create(" \t\r\n\f\v"u8);

    public static FrontMatterCut Find(ReadOnlySpan<byte> bytes, int from)
    {
        // Blank lines before front matter are passed over.
        var skipped = bytes[from..].IndexOfAnyExcept(Blank);
        var first = skipped < 0 ? bytes.Length : from + skipped;
        var rest = bytes[first..];
        if (rest.StartsWith("---"u8))
        {
            return Fenced(MetaFormat.Yaml, bytes, first, "---"u8);
        }

        if (rest.StartsWith("+++"u8))
        {
            return Fenced(MetaFormat.Toml, bytes, first, "+++"u8);
        }

        // "{{" opens a shortcode, not a map.
        return rest.StartsWith("{"u8) && !rest.StartsWith("{{"u8) ? Braced(bytes, first) : new(null, from, from, from);
    }

    // A line that starts with the fence closes it; what follows the three characters on that line is body.
    private static FrontMatterCut Fenced(MetaFormat format, ReadOnlySpan<byte> bytes, int fence, ReadOnlySpan<byte> mark)
    {
        var start = fence + 3;
        var at = SkipLineEnd(bytes, start);
        var isLineStart = at > start;
        start = at;
        while (at <= bytes.Length)
        {
            if (isLineStart && bytes[at..].StartsWith(mark))
            {
                return new(format, start, at, SkipLineEnd(bytes, at + 3));
            }

            var lineEnd = bytes[at..].IndexOf((byte)'\n');
            if (lineEnd < 0)
            {
                break;
            }

            at += lineEnd + 1;
            isLineStart = true;
        }

        return new(format, start, -1, bytes.Length);
    }

    private static FrontMatterCut Braced(ReadOnlySpan<byte> bytes, int start)
    {
        var depth = 0;
        var isQuoted = false;
        for (var i = start; i < bytes.Length; i++)
        {
            switch (bytes[i])
            {
                case (byte)'\\' when isQuoted:
                    i++;
                    break;
                case (byte)'"':
                    isQuoted = !isQuoted;
                    break;
                case (byte)'{' when !isQuoted:
                    depth++;
                    break;
                case (byte)'}' when !isQuoted && --depth == 0:
                    return new(MetaFormat.Json, start, i + 1, SkipLineEnd(bytes, i + 1));
                default:
                    break;
            }
        }

        return new(MetaFormat.Json, start, -1, bytes.Length);
    }

    private static int SkipLineEnd(ReadOnlySpan<byte> bytes, int at)
    {
        var rest = bytes[at..];
        return rest.StartsWith("\r\n"u8) ? at + 2 : rest.StartsWith("\n"u8) ? at + 1 : at;
    }
}

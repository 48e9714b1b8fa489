using System.Buffers.Binary;
using System.Text;
using SiteGen.Files;

namespace SiteGen.Images.Cards;

/// <summary>Reads from a TrueType or OpenType file what it is called and which characters it has (OpenType, tables 'name' and 'cmap').</summary>
internal static class FontReader
{
    private const uint TrueType = 0x00010000;
    private const uint OpenType = 0x4F54544F;
    private const uint OldTrueType = 0x74727565;

    /// <summary>Null for a file that is no such font.</summary>
    public static CardFont? Read(string path, byte[] bytes)
    {
        try
        {
            if (Long(bytes, 0) is not (TrueType or OpenType or OldTrueType))
            {
                return null;
            }

            var family = Family(Table(bytes, "name"));
            var letters = Letters(Table(bytes, "cmap"));
            return family.Length == 0 || letters.IsEmpty ? null : new(path, family, ContentHash.Of(bytes).ToString(), letters);
        }
        catch (Exception exception) when (exception is ArgumentException or IndexOutOfRangeException)
        {
            // It ends too early, or points outside of itself.
            return null;
        }
    }

    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> font, string tag)
    {
        var wanted = Long(Encoding.ASCII.GetBytes(tag), 0);
        for (var entry = 12; entry < 12 + (Short(font, 4) * 16); entry += 16)
        {
            if (Long(font, entry) == wanted)
            {
                return font.Slice((int)Long(font, entry + 8), (int)Long(font, entry + 12));
            }
        }

        return [];
    }

    private static string Family(ReadOnlySpan<byte> names)
    {
        const int Windows = 3;
        const int FamilyName = 1;
        for (var entry = 6; entry < 6 + (Short(names, 2) * 12); entry += 12)
        {
            if (Short(names, entry) == Windows && Short(names, entry + 6) == FamilyName)
            {
                return Encoding.BigEndianUnicode.GetString(names.Slice(Short(names, 4) + Short(names, entry + 10), Short(names, entry + 8)));
            }
        }

        return "";
    }

    private static ImmutableArray<(int First, int Last)> Letters(ReadOnlySpan<byte> maps)
    {
        ImmutableArray<(int First, int Last)> best = [];
        for (var entry = 4; entry < 4 + (Short(maps, 2) * 8); entry += 8)
        {
            var map = maps[(int)Long(maps, entry + 4)..];
            best = Short(map, 0) switch
            {
                12 => Groups(map),
                4 when best.IsEmpty => Segments(map),
                _ => best,
            };
        }

        return best;
    }

    // Format 12: ranges over all of Unicode.
    private static ImmutableArray<(int First, int Last)> Groups(ReadOnlySpan<byte> map)
    {
        var ranges = ImmutableArray.CreateBuilder<(int First, int Last)>();
        for (var group = 16; group < 16 + ((int)Long(map, 12) * 12); group += 12)
        {
            ranges.Add(((int)Long(map, group), (int)Long(map, group + 4)));
        }

        return ranges.DrainToImmutable();
    }

    // Format 4: 16 bits, in four parallel arrays; a range may have holes.
    private static ImmutableArray<(int First, int Last)> Segments(ReadOnlySpan<byte> map)
    {
        var ranges = ImmutableArray.CreateBuilder<(int First, int Last)>();
        var size = Short(map, 6);
        for (var at = 14; at < 14 + size; at += 2)
        {
            var offset = at + 2 + (size * 3);
            for (int letter = Short(map, at + 2 + size), last = Short(map, at); letter <= last && letter < 0xFFFF; letter++)
            {
                var glyph = Short(map, offset) is > 0 and var skip
                    ? Short(map, offset + skip + ((letter - Short(map, at + 2 + size)) * 2))
                    : (letter + Short(map, at + 2 + (size * 2))) & 0xFFFF;
                if (glyph == 0)
                {
                    continue;
                }

                if (ranges.Count > 0 && ranges[^1].Last == letter - 1)
                {
                    ranges[^1] = (ranges[^1].First, letter);
                }
                else
                {
                    ranges.Add((letter, letter));
                }
            }
        }

        return ranges.DrainToImmutable();
    }

    private static ushort Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static uint Long(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}

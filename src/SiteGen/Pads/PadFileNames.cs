using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace SiteGen.Pads;

/// <summary>
/// Names of pads and hosts as names of folders that every disk can hold, and back again: what is no letter or digit is written as
/// <c>%2F</c>, byte by byte of its UTF-8.
/// </summary>
public static class PadFileNames
{
    // Disks take 255 bytes, but a whole path on Windows no more than 260 characters.
    private const int LongestInBytes = 150;

    // No escape begins so: such a name does not tell which pad it is of.
    private const string CutMark = "%~";

    /// <summary>The name of the folder; it never is one of another pad.</summary>
    /// <param name="name">Not empty.</param>
    public static string Encode(string name, PadNameForm form = PadNameForm.Plain)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var result = new StringBuilder(name.Length + 8);
        var isReserved = ReservedNames.Holds(name);
        var at = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            var isOuter = at == 0 || at + rune.Utf16SequenceLength == name.Length;
            if (Stays(rune, form, isOuter) && !(isReserved && at == 0))
            {
                result.Append(rune.ToString());
            }
            else
            {
                Escape(rune, result);
            }

            at += rune.Utf16SequenceLength;
        }

        return Cut(result.ToString(), name);
    }

    /// <summary>The name that the folder stands for; null when it stands for none, or was cut.</summary>
    public static string? Decode(string folder)
    {
        if (!folder.Contains('%'))
        {
            return folder.Length > 0 && IsOurs(folder, folder) ? folder : null;
        }

        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(folder.Length)];
        var length = 0;
        for (var i = 0; i < folder.Length;)
        {
            if (folder[i] != '%')
            {
                var rest = folder.AsSpan(i);
                var run = rest[..(rest.IndexOf('%') is >= 0 and var end ? end : rest.Length)];
                length += Encoding.UTF8.GetBytes(run, bytes.AsSpan(length));
                i += run.Length;
            }
            else if (i + 2 < folder.Length && char.IsAsciiHexDigit(folder[i + 1]) && char.IsAsciiHexDigit(folder[i + 2]))
            {
                bytes[length++] = Convert.ToByte(folder.Substring(i + 1, 2), 16);
                i += 3;
            }
            else
            {
                return null;
            }
        }

        var utf8 = bytes.AsSpan(0, length);
        return Utf8.IsValid(utf8) && Encoding.UTF8.GetString(utf8) is var name && IsOurs(folder, name) ? name : null;
    }

    /// <summary>Whether a folder's name was cut, so that only what lies in it tells the pad.</summary>
    public static bool IsCut(string folder) => folder.Contains(CutMark, StringComparison.Ordinal);

    /// <summary>Whether this program would give a pad of that name that folder.</summary>
    public static bool IsOurs(string folder, string name)
        => name.Length > 0
            && (folder == Encode(name) || folder == Encode(name, PadNameForm.NoCapitals) || folder == Encode(name, PadNameForm.NoCase));

    private static bool Stays(Rune rune, PadNameForm form, bool isOuter)
    {
        if (rune.IsAscii)
        {
            var letter = (char)rune.Value;
            return char.IsAsciiLetterOrDigit(letter) ? IsKept(rune, form) : letter is '-' or '_' || (letter == '.' && !isOuter);
        }

        return Rune.IsLetterOrDigit(rune) && !IsWrittenInTwoWays(rune) && IsKept(rune, form);
    }

    private static bool IsKept(Rune rune, PadNameForm form) => form switch
    {
        PadNameForm.Plain => true,
        PadNameForm.NoCapitals => Rune.ToLowerInvariant(rune) == rune,
        _ => Rune.ToLowerInvariant(rune) == rune && Rune.ToUpperInvariant(rune) == rune,
    };

    // macOS takes letters for one file that Unicode's composition makes equal: those below are composed of, or equal, others.
    private static bool IsWrittenInTwoWays(Rune rune) => rune.Value
        is (>= 0x1100 and <= 0x11FF) or (>= 0x1F00 and <= 0x1FFF) or (>= 0x2100 and <= 0x214F) or (>= 0xA960 and <= 0xA97F)
        or (>= 0xD7B0 and <= 0xD7FF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F);

    private static void Escape(Rune rune, StringBuilder result)
    {
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var value in utf8[..rune.EncodeToUtf8(utf8)])
        {
            result.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
        }
    }

    private static string Cut(string encoded, string name)
    {
        if (Encoding.UTF8.GetByteCount(encoded) <= LongestInBytes)
        {
            return encoded;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..16];
        var length = 0;
        var at = 0;
        foreach (var rune in encoded.EnumerateRunes())
        {
            length += rune.Utf8SequenceLength;
            if (length > LongestInBytes - CutMark.Length - hash.Length)
            {
                break;
            }

            at += rune.Utf16SequenceLength;
        }

        // Half an escape would say something else.
        var whole = encoded.AsSpan(0, at);
        var percent = whole.LastIndexOf('%');
        return $"{(percent >= 0 && percent > at - 3 ? whole[..percent] : whole)}{CutMark}{hash}";
    }
}

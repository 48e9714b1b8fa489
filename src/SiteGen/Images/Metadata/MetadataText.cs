using System.Text;

namespace SiteGen.Images.Metadata;

/// <summary>Texts in files that seldom say how they are encoded.</summary>
internal static class MetadataText
{
    private const int Longest = 16 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>UTF-8 where it can be, else Latin-1, which is what older cameras and programs write.</summary>
    public static string Of(ReadOnlySpan<byte> bytes, bool isUtf8 = false)
    {
        var end = bytes.IndexOf((byte)0);
        bytes = end < 0 ? bytes : bytes[..end];
        bytes = bytes.Length > Longest ? bytes[..Longest] : bytes;
        try
        {
            return Tidy(isUtf8 ? Encoding.UTF8.GetString(bytes) : Strict.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return Tidy(Encoding.Latin1.GetString(bytes));
        }
    }

    /// <summary>Of Windows' own fields.</summary>
    public static string OfUtf16(ReadOnlySpan<byte> bytes)
        => Tidy(Encoding.Unicode.GetString(bytes.Length > Longest ? bytes[..Longest] : bytes).Split('\0')[0]);

    /// <summary>Without the control characters that no page may have.</summary>
    public static string Tidy(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Any(IsUnwanted) ? new string([.. trimmed.Where(static letter => !IsUnwanted(letter))]) : trimmed;
    }

    private static bool IsUnwanted(char letter) => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t');
}
